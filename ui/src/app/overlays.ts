import { lazy } from 'react';

/**
 * What opens over the page. None of it is needed to draw the first list, so it is loaded after that: at leisure, or at once
 * when it is asked for before.
 */
const load = {
  palette: () => import('./palette/Palette'),
  keyHelp: () => import('./KeyHelp'),
  editOffice: () => import('@/features/office/EditOffice'),
  quickEntry: () => import('@/features/activities/QuickEntry'),
};

export const Palette = lazy(async () => ({ default: (await load.palette()).Palette }));
export const EditOffice = lazy(async () => ({ default: (await load.editOffice()).EditOffice }));
export const KeyHelp = lazy(async () => ({ default: (await load.keyHelp()).KeyHelp }));
export const QuickEntry = lazy(async () => ({ default: (await load.quickEntry()).QuickEntry }));

/** Loads them all, so that opening one shows it in the same frame. */
export async function loadOverlays(): Promise<void> {
  await Promise.all([load.palette(), load.quickEntry(), load.keyHelp(), load.editOffice()]);
}
