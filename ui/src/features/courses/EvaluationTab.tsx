import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseStanding, EvaluationAnswer, EvaluationQuestion } from '@/contract';
import type { TabProps } from '@/features/activities/editor/form';
import { fieldsOf, RowsSheet } from '@/features/activities/editor/RowsSheet';
import { newId } from '@/shared/data/uuid';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
import { type AnswerSheet, answersOf, newQuestion, sheetsOf } from './courseFile';
import { useCourseRules } from './queries';

interface EvaluationTabProps extends TabProps {
  /** What the sheets say, as kept. */
  standing: CourseStanding | null;
}

/** The questions, the sheets handed in without names, and what they come to. */
export function EvaluationTab({ form, standing }: EvaluationTabProps) {
  const { t } = useTranslation();
  const make = useSheetColumns();
  const kinds = useTerms('questionKind');
  const { activity, questions, answers } = form.values;
  const highest = useCourseRules().data?.highestScore;

  const questionColumns = useMemo((): SheetColumn<EvaluationQuestion>[] => {
    const field = fieldsOf<EvaluationQuestion>();
    return [
      make.text({
        id: 'text',
        header: t('courses.field.question'),
        width: '4fr',
        lang: activity.lang,
        ...field('text'),
      }),
      make.term(kinds, {
        id: 'kind',
        header: t('courses.field.answeredBy'),
        width: 160,
        ...field('kind'),
      }),
    ];
  }, [t, make, kinds, activity.lang]);
  const answerColumns = useMemo((): SheetColumn<AnswerSheet>[] => {
    const asked = questions.filter(({ text }) => text.trim() !== '');
    return asked.map(({ id, kind, text }, index) => {
      const head = {
        id,
        header: `${index + 1}. ${text}`,
        width: kind === 'score' ? 110 : ('2fr' as const),
      };
      const put = (row: AnswerSheet, said: { score: number | null; text: string }): AnswerSheet => {
        const before = row.answers[id] ?? {
          id: newId(),
          activity: activity.id,
          question: id,
          sheet: row.sheet,
        };
        return { ...row, answers: { ...row.answers, [id]: { ...before, ...said } } };
      };
      return kind === 'score'
        ? make.number<AnswerSheet>(
            {
              ...head,
              get: (row) => row.answers[id]?.score ?? null,
              set: (row, score) => put(row, { score, text: '' }),
            },
            { least: 1, ...(highest === undefined ? {} : { most: highest }) },
          )
        : make.text<AnswerSheet>({
            ...head,
            get: (row) => row.answers[id]?.text ?? '',
            set: (row, said) => put(row, { score: null, text: said }),
          });
    });
  }, [make, questions, activity.id, highest]);

  return (
    <Stack gap="lg">
      <section>
        <Title order={2} mb={4}>
          {t('courses.questions')}
        </Title>
        <RowsSheet
          form={form}
          list="questions"
          label={t('courses.questions')}
          columns={questionColumns}
          blank={() => newQuestion(activity.id)}
          add={t('courses.addQuestion')}
        />
      </section>
      {answerColumns.length === 0 ? null : (
        <section>
          <Title order={2} mb={2}>
            {t('courses.sheets')}
          </Title>
          <Text size="xs" c="dimmed" mb={6}>
            {t('courses.sheetsHint')}
          </Text>
          <AnswersSheet
            label={t('courses.sheets')}
            columns={answerColumns}
            answers={answers}
            onChange={(next) => form.setFieldValue('answers', next)}
          />
        </section>
      )}
      {standing === null || standing.sheets === 0 ? null : (
        <Results questions={questions} standing={standing} />
      )}
    </Stack>
  );
}

interface AnswersSheetProps {
  label: string;
  columns: readonly SheetColumn<AnswerSheet>[];
  answers: readonly EvaluationAnswer[];
  onChange: (answers: EvaluationAnswer[]) => void;
}

/** The sheets handed in, a row each. A row begun and still empty is kept here, as it holds no answer yet. */
function AnswersSheet({ label, columns, answers, onChange }: AnswersSheetProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(() => ({
    answers: JSON.stringify(answers),
    sheets: sheetsOf(answers),
  }));
  const sheets = shown.answers === JSON.stringify(answers) ? shown.sheets : sheetsOf(answers);
  const blank = (): AnswerSheet => ({
    sheet: Math.max(0, ...sheets.map(({ sheet }) => sheet)) + 1,
    answers: {},
  });

  function put(next: AnswerSheet[]) {
    const given = answersOf(next);
    setShown({ answers: JSON.stringify(given), sheets: next });
    onChange(given);
  }

  return (
    <>
      <SheetGrid
        label={label}
        columns={columns}
        rows={sheets}
        rowId={({ sheet }) => String(sheet)}
        onChange={put}
        blank={blank}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        mt={4}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => put([...sheets, blank()])}
      >
        {t('courses.addSheet')}
      </Button>
    </>
  );
}

interface ResultsProps {
  questions: readonly EvaluationQuestion[];
  standing: CourseStanding;
}

/** Averages with the number of answers behind each, and the words as written. */
function Results({ questions, standing }: ResultsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section>
      <Title order={2} mb={4}>
        {t('courses.results', { count: standing.sheets })}
      </Title>
      <Table aria-label={t('courses.resultsTable')} verticalSpacing={4} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('courses.field.question')}</Table.Th>
            <Table.Th w={110}>{t('courses.field.average')}</Table.Th>
            <Table.Th w={60}>{t('courses.field.n')}</Table.Th>
            <Table.Th w={260}>{t('courses.field.answers')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {standing.questions.map(({ question, average, answered, scores, texts }) => (
            <Table.Tr key={question}>
              <Table.Td>{questions.find(({ id }) => id === question)?.text ?? ''}</Table.Td>
              <Table.Td>{average === null ? '' : format.number(average / 100)}</Table.Td>
              <Table.Td>{answered}</Table.Td>
              <Table.Td style={{ whiteSpace: 'pre-line' }}>
                {average === null
                  ? texts.join('\n')
                  : scores.map((count, index) => `${index + 1}: ${count}`).join(' · ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
