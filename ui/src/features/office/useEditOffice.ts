import { createContext, useContext } from 'react';

/** Opens the particulars of the office, with its names in every language; the shell answers. */
export const EditOfficeContext = createContext<() => void>(() => undefined);

export function useEditOffice(): () => void {
  return useContext(EditOfficeContext);
}
