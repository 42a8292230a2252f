export { useSheetColumns } from './columns';
export { type PasteFault, Problem, readBlock, type SheetColumn } from './sheet';
export { SheetGrid } from './SheetGrid';
export { findUnsettled } from './unsettled';
export { useSettled } from './useSettled';
export { useRowHistory } from './useRowHistory';
