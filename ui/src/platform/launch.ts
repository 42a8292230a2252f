/**
 * What this page was started with. The address carries it: `?office=…`, the token of the folder named on the command line of the desktop program.
 */

/** The token of the office folder to open at once, if one was named; told only once, so that reloading the page does not open it again. */
export function takeOfficeAskedFor(): string | null {
  const here = new URL(location.href);
  const token = here.searchParams.get('office');
  if (token === null) return null;
  here.searchParams.delete('office');
  history.replaceState(history.state, '', here);
  return token;
}
