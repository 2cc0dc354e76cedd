/** Builds the page that shows each state of the pane with sample data; resolves to the bundle's path. */
declare function bundle(into: string): Promise<string>;
export = bundle;
