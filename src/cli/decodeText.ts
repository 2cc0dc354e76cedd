import iconv from 'iconv-lite';

/** Text of a file: UTF-8, or what its byte order mark says, or Windows-1252 as older Word and Outlook save it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 reads this encoding as Latin-1: apostrophes and dashes would be lost.
    return iconv.decode(Buffer.from(bytes), 'win1252');
  }
}
