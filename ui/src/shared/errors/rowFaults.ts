/** Faults of the rows under `list`, as a sheet takes them: `0.text`. A row may be a file, whose root's name is left out. */
export function rowFaults(
  errors: Readonly<Record<string, unknown>>,
  list: string,
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const [path, said] of Object.entries(errors)) {
    if (path.startsWith(list))
      faults[path.slice(list.length).replace('followUp.', '')] = String(said);
  }
  return faults;
}
