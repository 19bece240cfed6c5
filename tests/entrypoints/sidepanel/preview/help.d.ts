/** Made while the page is built: see `helpAsData` in ../preview.ts. */
declare module 'virtual:help' {
  export const help: import('../../../../entrypoints/sidepanel/help').HelpBook
}
