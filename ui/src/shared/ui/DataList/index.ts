export { BulkDelete } from './BulkDelete';
export type { DataColumn, ListSort } from './columns';
export { DataList } from './DataList';
export { NothingFound } from './NothingFound';
