export type { DataColumn, ListSort } from './columns';
export { DataList } from './DataList';
