/**
 * Installs what is missing on a fresh machine: the packages, and for the tests on Debian as root the browsers and the team's server. Plain
 * JavaScript without dependencies: it runs before there are any. Usage: node lib/commands/install.mjs [--for-tests]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const forTests = process.argv.includes('--for-tests');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(`Firebreak is built with Node.js 20.12 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** @returns whether the command ran and succeeded */
const run = (command, ...args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

/** npm writes what it installed beside the packages: when that and the lockfile agree, nothing is to do. */
function packagesInPlace() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(root, '.wxt/tsconfig.json'))) return false;
  const versions = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const [has, wants] = [versions(installed), versions(join(root, 'package-lock.json'))];
  return Object.entries(wants).every(
    ([path, { version, optional }]) => path === '' || optional || has[path]?.version === version,
  );
}

if (!packagesInPlace()) {
  console.log('Installing packages (once, about a minute) …');
  if (!run('npm', 'ci', '--no-audit', '--no-fund')) {
    console.error('npm could not install the packages; its message stands above. Is the network there?');
    process.exit(1);
  }
}

const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
const wanted = [
  ['chromium', ['/usr/bin/chromium', '/usr/bin/chromium-browser', process.env.CHROMIUM]],
  ...(forTests
    ? [
        ['firefox-esr', ['/usr/bin/firefox-esr', '/usr/bin/firefox', process.env.FIREFOX]],
        ['nats-server', ['/usr/sbin/nats-server', process.env.NATS_SERVER]],
      ]
    : []),
  ['fonts-noto-color-emoji', ['/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf']],
  ['fonts-dejavu-core', ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf']],
];
const missing = wanted.filter(([, paths]) => !paths.some((path) => path && existsSync(path))).map(([name]) => name);
if (debian && missing.length > 0) {
  console.log(`Installing ${missing.join(', ')} …`);
  const apt = (...args) => run('apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...missing)) {
    console.error('apt-get could not install them; its message stands above.');
    process.exit(1);
  }
}
