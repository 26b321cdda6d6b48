declare module '*.yaml' {
  const content: unknown;
  export default content;
}
declare module '*.bin?url' {
  const address: string;
  export default address;
}
