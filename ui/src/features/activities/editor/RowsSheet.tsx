import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ActivityFile } from '@/contract';
import { rowFaults } from '@/shared/errors/rowFaults';
import { type SheetColumn, SheetGrid } from '@/shared/ui/SheetGrid';
import type { TabProps } from './form';

/** The lists of a file whose rows have places. */
export type PlacedList = {
  [Key in keyof ActivityFile]: ActivityFile[Key] extends { id: string; position: number }[]
    ? Key
    : never;
}[keyof ActivityFile];

export type RowOf<List extends PlacedList> = ActivityFile[List][number];

interface RowsSheetProps<List extends PlacedList> extends TabProps {
  list: List;
  label: string;
  hint?: string;
  columns: readonly SheetColumn<RowOf<List>>[];
  blank: () => RowOf<List>;
  /** What the button below says. */
  add: string;
}

/** One list of an activity's file, edited in place as in a spreadsheet, with a button that adds a row. */
export function RowsSheet<List extends PlacedList>(props: RowsSheetProps<List>) {
  const { form, list, label, hint, columns, blank, add } = props;
  const rows = form.values[list] as readonly RowOf<List>[];
  // The form's paths are typed by name; here the name is a parameter.
  const put = (next: RowOf<List>[]) => form.setValues({ [list]: next });
  return (
    <section>
      {hint === undefined ? null : (
        <Text size="xs" c="dimmed" mb={6}>
          {hint}
        </Text>
      )}
      <SheetGrid
        label={label}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        onChange={put}
        blank={blank}
        errors={rowFaults(form.errors, `${list}.`)}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        mt={4}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => put([...rows, blank()])}
      >
        {add}
      </Button>
    </section>
  );
}

/** How columns read the fields of rows and write them. */
export function fieldsOf<Row>() {
  return <Key extends keyof Row>(key: Key) => ({
    get: (row: Row) => row[key],
    set: (row: Row, value: Row[Key]): Row => ({ ...row, [key]: value }),
  });
}
