export { BulkDelete } from './BulkDelete';
export type { DataColumn, ListSort } from './columns';
export { DataList } from './DataList';
export { moreOf } from './more';
export { NothingFound } from './NothingFound';
