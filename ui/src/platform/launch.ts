/**
 * What this page was started with. The address carries it: `?office=…`, the folder named on the command line of the desktop
 * program or of `caunoi-cli serve`.
 */

/** The office folder to open at once, if one was named; told only once, so that reloading the page does not open it again. */
export function takeOfficeAskedFor(): string | null {
  const here = new URL(location.href);
  const folder = here.searchParams.get('office');
  if (folder === null) return null;
  here.searchParams.delete('office');
  history.replaceState(history.state, '', here);
  return folder;
}
