/** Gives each persona databases of their own, as if each had a browser: the name in IndexedDB carries the persona's. */
export function installOwnDatabases(frame: Window, persona: string): void {
  const prototype = (frame as unknown as { IDBFactory: { prototype: IDBFactory } }).IDBFactory.prototype;
  const { open, deleteDatabase } = prototype;
  prototype.open = function (this: IDBFactory, name: string, version?: number) {
    return version === undefined
      ? open.call(this, `${name}@${persona}`)
      : open.call(this, `${name}@${persona}`, version);
  };
  prototype.deleteDatabase = function (this: IDBFactory, name: string) {
    return deleteDatabase.call(this, `${name}@${persona}`);
  };
}
