/** Seconds after which the browser is taken to have read the file. */
const READ_AFTER = 60;

/** Hands a file to the browser, which saves it where the person keeps downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), READ_AFTER * 1000);
}
