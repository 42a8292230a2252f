export { type PasteFault, Problem, readBlock, type SheetColumn } from './sheet';
export { SheetGrid } from './SheetGrid';
export { useCells } from './useCells';
export { useRowHistory } from './useRowHistory';
