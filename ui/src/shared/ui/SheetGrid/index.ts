export { useSheetColumns } from './columns';
export { type PasteFault, Problem, readBlock, type SheetColumn } from './sheet';
export { SheetGrid } from './SheetGrid';
export { useRowHistory } from './useRowHistory';
