import { createContext, useContext } from 'react';

/** Opens the quick entry, with a title to begin from; the shell answers. */
export const LogActivityContext = createContext<(title: string) => void>(() => undefined);

export function useLogActivity(): (title: string) => void {
  return useContext(LogActivityContext);
}
