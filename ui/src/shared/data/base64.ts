/** The bytes of a file that came in Base64. */
export function bytesOf(content: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
}
