import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureLine, ReportDetail } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { FigureLink } from './FigureLink';
import styles from './FigureTables.module.css';

/** The tables A to G; every number leads to what it counts. */
export function FigureTables({ figures }: Pick<ReportDetail, 'figures'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const sections = useTerms('reportSection');
  const names = useTerms('reportFigure');
  const columns = [t('reports.inPeriod'), t('reports.yearToDate'), t('reports.yearBefore')];
  const shown = figures.filter(
    ({ ahead, caution, values }) =>
      !ahead && (!caution || values.some(({ value, kept }) => kept && value !== 0)),
  );
  const told = ({ value, kept }: Pick<FigureLine['values'][number], 'value' | 'kept'>) => {
    if (!kept) return t('reports.notKept');
    return value === null ? t('reports.notCounted') : format.number(value);
  };
  const of = (section: FigureLine['section']) => shown.filter((line) => line.section === section);

  return (
    <Table aria-label={t('reports.tab.figures')} verticalSpacing={4} className={styles.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('reports.figure')}</Table.Th>
          {columns.map((column) => (
            <Table.Th key={column} className={styles.number ?? ''}>
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {sections.options.map(({ value: section, label }, place) => (
        <Table.Tbody key={section}>
          <Table.Tr>
            <Table.Th colSpan={4} scope="rowgroup" className={styles.section ?? ''}>
              {section === 'overall' ? null : `${'ABCDEFG'.charAt(place)}. `}
              <span className={styles.name}>{label}</span>
            </Table.Th>
          </Table.Tr>
          {of(section).map(({ figure, caution, values }) => (
            <Table.Tr key={figure}>
              <Table.Td className={caution ? (styles.caution ?? '') : ''}>
                <span className={styles.name}>{names.label(figure)}</span>
              </Table.Td>
              {values.map(({ value, kept, list }, column) => (
                <Table.Td key={columns[column]} className={styles.number ?? ''}>
                  <FigureLink
                    list={list}
                    text={told({ value, kept })}
                    label={t('reports.valueOf', {
                      figure: names.label(figure),
                      when: columns[column] ?? '',
                      value: told({ value, kept }),
                    })}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}
