/** A TLS certificate for the hosts of X and Facebook that lives only in memory. */
import { generate } from 'selfsigned';

export const hosts = ['x.com', '*.x.com', 'twitter.com', '*.twitter.com', 'facebook.com', '*.facebook.com'];

export async function certificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'x.com' }], {
    keySize: 2048,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...hosts.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key, cert };
}
