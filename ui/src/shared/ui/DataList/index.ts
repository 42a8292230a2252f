export type { DataColumn } from './columns';
export { DataList } from './DataList';
