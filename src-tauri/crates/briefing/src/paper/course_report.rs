//! The report on a course: what was held, who came, session by session; what those who took part
//! said of it; costs and certificates.

use super::sign_in::in_order;
use super::{costs, hours_and_day, numbered_front, open_report_number, outcome, reported};
use crate::pack::composer::{Composer, Subjected};
use crate::pack::wording::Mark;
use caunoi_document::block::{
    Align, Cell, Column, Figure, KeyValue, KeyValues, List, Paragraph, Row, RowKind, Table,
};
use caunoi_document::chart::{BarChart, Measure};
use caunoi_document::{Block, Lang, Text};
use caunoi_domain::course::QuestionResult;
use caunoi_domain::{
    ActivityFile, CourseStanding, EvaluationQuestion, PersonRole, QuestionKind, Side,
};

pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = numbered_front(
        composer,
        &composer.labels.paper_report(),
        open_report_number(&composer.labels),
    );
    let Some(file) = composer.activity() else { return blocks };
    let about = composer.about_activity(file);
    let standing = CourseStanding::of(file);
    let sections = [
        (
            composer.labels.report_general(),
            vec![KeyValues::new(general(composer, &about, file)).into()],
        ),
        (composer.labels.report_participants(), participants(composer, file, &standing)),
        (composer.labels.report_sessions(), sessions(composer, &about, file, &standing)),
        (composer.labels.report_evaluation(), evaluation(composer, &about, file, &standing)),
        (composer.labels.report_certificates(), certificates(composer)),
        (composer.labels.report_costs(), costs(composer, file)),
        (composer.labels.field_outcome(), outcome(composer, &about, file)),
    ];
    reported(composer, &mut blocks, sections);
    blocks
}

fn general<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a ActivityFile,
) -> Vec<KeyValue> {
    let dates = composer
        .labels
        .dates(file.activity.starts_on, file.activity.ends_on, crate::labels::DateForm::Text)
        .map(Text::from);
    let place = composer.activity_place(about, &file.activity);
    let parties = composer.activity_parties(file);
    let mut rows =
        vec![(composer.labels.field_time(), dates), (composer.labels.field_place(), place)];
    for party in parties {
        rows.push((composer.labels.column_parties(), Some(party)));
    }
    let lang = crate::pack::wording::record_lang(composer.options.lang);
    let topics: Vec<String> = composer
        .material
        .topics
        .iter()
        .filter(|topic| file.topics.iter().any(|chosen| chosen.code.as_str() == topic.code))
        .map(|topic| format!("{} ({})", topic.name.in_lang(lang), topic.citation))
        .collect();
    rows.push((
        composer.labels.field_topics(),
        Some(topics.join("; ")).filter(|said| !said.is_empty()).map(Text::from),
    ));
    for course in &file.courses {
        let sheet = about.sheet.child(course.id);
        rows.push((
            composer.labels.field_curriculum(),
            composer.wording(sheet, "curriculum", &course.curriculum, Mark::Silent),
        ));
        let materials = composer.wording(sheet, "materials", &course.materials, Mark::Silent);
        rows.extend(
            materials.map(|materials| (composer.labels.field_materials(), Some(materials))),
        );
        let rule =
            course.least_share.map(|share| composer.labels.percent(share.to_string()).into());
        rows.push((composer.labels.field_least_share(), rule));
    }
    let unknown = composer.labels.unknown();
    rows.into_iter()
        .map(|(key, value)| KeyValue::new(key, value.unwrap_or_else(|| unknown.clone().into())))
        .collect()
}

/// How many took part on each side; the figure expected where nobody is named.
fn participants(
    composer: &Composer<'_>,
    file: &ActivityFile,
    standing: &CourseStanding,
) -> Vec<Block> {
    let labels = &composer.labels;
    let count = |role, side: Option<Side>| {
        file.people
            .iter()
            .filter(|person| person.role == role && side.is_none_or(|side| person.side == side))
            .count() as u32
    };
    let sides: Vec<Side> = Side::ALL
        .iter()
        .copied()
        .filter(|side| file.people.iter().any(|person| person.side == *side && person.takes_part()))
        .collect();
    let expected = file.courses.first().and_then(|course| course.expected);
    if standing.people.is_empty() {
        let figure = expected.map_or_else(|| labels.unknown(), |expected| labels.number(expected));
        return vec![KeyValues::new([KeyValue::new(labels.field_expected(), figure)]).into()];
    }
    let columns = [
        Column::new(3.0),
        Column::new(1.5).align(Align::Right),
        Column::new(1.5).align(Align::Right),
    ];
    let mut table = Table::new(columns).header([
        labels.column_side(),
        labels.term(PersonRole::Trainee),
        labels.term(PersonRole::Trainer),
    ]);
    let cells = |name: String, side| {
        [
            name,
            labels.number(count(PersonRole::Trainee, side)),
            labels.number(count(PersonRole::Trainer, side)),
        ]
        .map(Cell::new)
    };
    for side in &sides {
        table.push(Row::new(cells(labels.term(*side), Some(*side))));
    }
    table.push(Row::new(cells(labels.total(), None)).role(RowKind::Total));
    let mut blocks: Vec<Block> = vec![table.into()];
    let reached =
        standing.people.iter().filter(|person| person.reached == Some(true)).count() as u32;
    if standing.people.iter().any(|person| person.reached.is_some()) {
        let said = labels
            .report_reached(labels.number(reached), labels.number(standing.people.len() as u32));
        blocks.push(Paragraph::new(said).into());
    }
    blocks
}

fn sessions(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &ActivityFile,
    standing: &CourseStanding,
) -> Vec<Block> {
    if file.sessions.is_empty() {
        return Vec::new();
    }
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.field_time(),
        labels.field_content(),
        labels.term(PersonRole::Trainer),
        labels.column_attended(),
    ];
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(2.2),
        Column::new(4.0),
        Column::new(2.4),
        Column::new(1.4).align(Align::Right),
    ];
    let mut table = Table::new(columns).header(header);
    let mut chart =
        BarChart::new(Measure::new(labels.chart_attended(), labels.unit_people()).decimals(0));
    let mut bars = 0;
    for (i, (session, counted)) in in_order(file).into_iter().zip(&standing.sessions).enumerate() {
        let topic =
            composer.wording(about.sheet.child(session.id), "topic", &session.topic, Mark::Silent);
        let when = hours_and_day(composer, session.starts, session.ends, session.date);
        let trainer = session.trainer.and_then(|trainer| composer.person(trainer));
        let labels = &composer.labels;
        let attended = (counted.marked > 0).then_some(counted.attended);
        // Who is not marked is in no number: the sum says so and has no bar.
        let unmarked = (standing.people.len() as u32).saturating_sub(counted.marked);
        let said = attended.map(|attended| match unmarked {
            0 => labels.number(attended),
            _ => {
                labels.partial_of(labels.number(attended), labels.unmarked(labels.number(unmarked)))
            }
        });
        table.push(Row::new([
            Cell::new(labels.number(i as u32 + 1)),
            when.map_or_else(|| Cell::new(labels.unknown()), Cell::new),
            topic.map_or_else(|| Cell::new(labels.unknown()), Cell::new),
            trainer.map_or_else(|| Cell::new(labels.unknown()), Cell::new),
            said.map_or_else(|| Cell::new(labels.unknown()), Cell::new),
        ]));
        let bar = attended.filter(|_| unmarked == 0).map(f64::from);
        chart = chart.category(labels.session_short(labels.number(i as u32 + 1)), [bar]);
        bars += u32::from(bar.is_some());
    }
    let labels = &composer.labels;
    let mut blocks: Vec<Block> = vec![table.into()];
    if standing.sessions.len() > 1 && bars > 0 {
        blocks.push(
            Figure::chart(chart, labels.chart_attended()).caption(labels.chart_attended()).into(),
        );
    }
    blocks
}

fn evaluation(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &ActivityFile,
    standing: &CourseStanding,
) -> Vec<Block> {
    if standing.sheets == 0 {
        return Vec::new();
    }
    let asked: Vec<(&EvaluationQuestion, &QuestionResult)> = standing
        .questions
        .iter()
        .filter_map(|result| {
            file.questions
                .iter()
                .find(|question| question.id == result.question)
                .map(|question| (question, result))
        })
        .collect();
    let sheets = composer.labels.number(standing.sheets);
    let mut blocks: Vec<Block> = vec![Paragraph::new(composer.labels.report_sheets(sheets)).into()];
    let labels = &composer.labels;
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(5.0),
        Column::new(1.4).align(Align::Right),
        Column::new(0.9).align(Align::Right),
    ];
    let mut table = Table::new(columns).header([
        labels.column_number(),
        labels.column_question(),
        labels.column_average(),
        "n".to_owned(),
    ]);
    let mut chart = BarChart::new(Measure::new(labels.column_average(), "").decimals(2));
    for (i, (question, result)) in
        asked.iter().filter(|(question, _)| question.kind == QuestionKind::Score).enumerate()
    {
        let text = composer
            .wording(about.sheet.child(question.id), "text", &question.text, Mark::Silent)
            .unwrap_or_default();
        let labels = &composer.labels;
        let average = result.average.map(|hundredths| f64::from(hundredths) / 100.0);
        let said = result.average.map_or_else(
            || labels.unknown(),
            |hundredths| decimal(hundredths, composer.options.lang),
        );
        chart = chart.category(text.plain(), [average]);
        table.push(Row::new([
            Cell::new(labels.number(i as u32 + 1)),
            Cell::new(text),
            Cell::new(said),
            Cell::new(labels.number(result.answered)),
        ]));
    }
    if !table.rows.is_empty() {
        if table.rows.len() > 1 {
            let caption = composer.labels.chart_average();
            blocks.push(Figure::chart(chart, caption.clone()).caption(caption).into());
        }
        blocks.push(table.into());
    }
    for (question, result) in asked.iter().filter(|(question, result)| {
        question.kind == QuestionKind::Free && !result.texts.is_empty()
    }) {
        let text = composer
            .wording(about.sheet.child(question.id), "text", &question.text, Mark::Silent)
            .unwrap_or_default();
        blocks.push(crate::pack::composer::lead(format!(
            "{} (n = {})",
            text.plain(),
            composer.labels.number(result.answered)
        )));
        blocks.push(List::dashes(result.texts.iter().map(|said| Text::from(said.as_str()))).into());
    }
    blocks
}

/// Hundredths with the decimal sign of the language.
fn decimal(hundredths: u32, lang: Lang) -> String {
    let sign = if lang == Lang::En { '.' } else { ',' };
    format!("{}{sign}{:02}", hundredths / 100, hundredths % 100)
}

fn certificates(composer: &Composer<'_>) -> Vec<Block> {
    let labels = &composer.labels;
    let numbers: Vec<String> = composer
        .material
        .certificates
        .iter()
        .map(caunoi_domain::Certificate::printed_number)
        .collect();
    let said = match &numbers[..] {
        [] => return Vec::new(),
        [one] => labels.report_issued(labels.number(1), one.clone()),
        [first, .., last] => {
            labels.report_issued(labels.number(numbers.len() as u32), labels.between(first, last))
        }
    };
    vec![Paragraph::new(said).into()]
}
