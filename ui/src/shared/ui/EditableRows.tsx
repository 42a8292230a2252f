import { ActionIcon, Table, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './EditableRows.module.css';

interface EditableRowsProps<Row> {
  /** What the rows are, for screen readers. */
  label: string;
  heads: readonly { key: string; text: string; width?: number | string }[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  /** The row's cells, in the order of `heads`. */
  cells: (row: Row, index: number) => readonly ReactNode[];
  onRemove: (index: number) => void;
  /** Said when there are no rows. */
  none: string;
  /** Below the rows: what adds one; left out where none are added here. */
  adder?: ReactNode;
}

/** A short list that belongs to a record, edited in place: one line per row, a cross to remove it, and an adder below. */
export function EditableRows<Row>(props: EditableRowsProps<Row>) {
  const { t } = useTranslation();
  const { heads, rows } = props;
  return (
    <div>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed" py={6}>
          {props.none}
        </Text>
      ) : (
        <Table aria-label={props.label} verticalSpacing={4} horizontalSpacing={6} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              {heads.map(({ key, text, width }) => (
                <Table.Th key={key} w={width} fw={500} fz={12.5} c="dimmed">
                  {text}
                </Table.Th>
              ))}
              <Table.Td w={42} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              <Table.Tr key={props.rowId(row)}>
                {props.cells(row, index).map((cell, column) => (
                  <Table.Td key={heads[column]?.key}>{cell}</Table.Td>
                ))}
                <Table.Td>
                  <ActionIcon
                    aria-label={t('common.removeNamed', { name: props.rowName(row) })}
                    onClick={() => props.onRemove(index)}
                  >
                    <IconX size={15} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {props.adder === null ? null : <div className={styles.adder}>{props.adder}</div>}
    </div>
  );
}
