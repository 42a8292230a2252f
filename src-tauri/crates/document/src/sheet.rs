//! Spreadsheets: tables to go on working with. Numbers stay numbers and days stay dates, the head
//! of a table stays in sight and is repeated in print.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// A4, as spreadsheets number paper sizes.
const A4: u8 = 9;
/// Years whose days spreadsheets count.
const COUNTED_YEARS: std::ops::RangeInclusive<u16> = 1900..=9999;
/// Tint of heads and section rows.
const TINT: u32 = 0x00E8_EDF3;

/// Tables to be written as a spreadsheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheets {
    /// What the file is called.
    pub title: String,
    /// Whose it is.
    pub author: String,
    /// When it was made.
    pub made_at: DateTime<FixedOffset>,
    /// The tables, a sheet each.
    pub sheets: Vec<Sheet>,
}

/// One table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// On its tab; at most 31 characters, none of `[]:*?/\`.
    pub name: String,
    /// Lines above the table, the first one in bold.
    pub lead: Vec<String>,
    /// Its columns.
    pub columns: Vec<SheetColumn>,
    /// Its rows.
    pub rows: Vec<SheetRow>,
    /// Whether readers may filter its rows by column.
    pub filtered: bool,
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetColumn {
    /// Its head.
    pub head: String,
    /// How many digits wide it is.
    pub width: u16,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetRow {
    /// The title of the rows that follow.
    Section(String),
    /// Cells from the left.
    Cells(Vec<SheetCell>),
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetCell {
    /// Words.
    Text(String),
    /// A whole number.
    Number(u32),
    /// A day.
    Date(NaiveDate),
}

impl From<String> for SheetCell {
    fn from(text: String) -> SheetCell {
        SheetCell::Text(text)
    }
}

impl From<u32> for SheetCell {
    fn from(number: u32) -> SheetCell {
        SheetCell::Number(number)
    }
}

impl From<NaiveDate> for SheetCell {
    fn from(day: NaiveDate) -> SheetCell {
        SheetCell::Date(day)
    }
}

/// A spreadsheet that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct SheetError(#[from] XlsxError);

/// Writes tables as an XLSX file; the same tables always give the same bytes.
///
/// # Errors
/// When a table has more rows or longer texts than a spreadsheet holds, or a name that none may
/// have.
pub fn to_xlsx(sheets: &Sheets) -> Result<Vec<u8>, SheetError> {
    let mut workbook = Workbook::new();
    let day = sheets.made_at.date_naive();
    let year = day.year().clamp(i32::from(*COUNTED_YEARS.start()), i32::from(*COUNTED_YEARS.end()));
    let made = ExcelDateTime::from_ymd(year as u16, day.month() as u8, day.day() as u8)?;
    let properties = DocProperties::new()
        .set_title(&sheets.title)
        .set_author(&sheets.author)
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    for sheet in &sheets.sheets {
        write(workbook.add_worksheet(), sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn write(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let plain = Format::new().set_font_name("Times New Roman").set_font_size(12);
    let bold = plain.clone().set_bold();
    let boxed =
        plain.clone().set_border(FormatBorder::Thin).set_align(FormatAlign::Top).set_text_wrap();
    let number = boxed.clone().set_num_format("#,##0");
    let date = boxed.clone().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left);
    let head = boxed.clone().set_bold().set_align(FormatAlign::Center).set_background_color(TINT);
    let section = boxed.clone().set_bold().set_background_color(TINT);
    page.set_name(&sheet.name)?.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    let mut row = 0;
    for (i, line) in sheet.lead.iter().enumerate() {
        page.write_with_format(row, 0, line, if i == 0 { &bold } else { &plain })?;
        row += 1;
    }
    for (place, column) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(place, f64::from(column.width))?.write_with_format(
            row,
            place,
            &column.head,
            &head,
        )?;
    }
    page.set_repeat_rows(row, row)?.set_freeze_panes(row + 1, 0)?;
    let last = (sheet.columns.len() as u16).saturating_sub(1);
    if sheet.filtered && !sheet.rows.is_empty() {
        page.autofilter(row, 0, row + sheet.rows.len() as u32, last)?;
    }
    for written in &sheet.rows {
        row += 1;
        match written {
            SheetRow::Section(title) => {
                (0..=last)
                    .try_for_each(|place| page.write_blank(row, place, &section).map(|_| ()))?;
                page.write_with_format(row, 0, title, &section)?;
            }
            SheetRow::Cells(cells) => {
                for (place, cell) in (0_u16..).zip(cells) {
                    match cell {
                        SheetCell::Text(text) => {
                            page.write_with_format(row, place, text, &boxed)?
                        }
                        SheetCell::Number(count) => {
                            page.write_with_format(row, place, *count, &number)?
                        }
                        SheetCell::Date(day) => match on_sheet(*day) {
                            Some(counted) => {
                                page.write_with_format(row, place, &counted?, &date)?
                            }
                            None => page.write_with_format(
                                row,
                                place,
                                day.format("%d/%m/%Y").to_string(),
                                &boxed,
                            )?,
                        },
                    };
                }
            }
        }
    }
    Ok(())
}

/// A day as spreadsheets count it; `None` in years they do not count, where it is written out.
fn on_sheet(day: NaiveDate) -> Option<Result<ExcelDateTime, XlsxError>> {
    let year = u16::try_from(day.year()).ok().filter(|year| COUNTED_YEARS.contains(year))?;
    Some(ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn part(bytes: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// The cells of the first sheet by their names, as a spreadsheet reads them: numbers as they
    /// are, texts through the table of texts.
    fn cells(bytes: &[u8]) -> Vec<(String, String)> {
        let texts = part(bytes, "xl/sharedStrings.xml");
        let texts = roxmltree::Document::parse(&texts).unwrap();
        let texts: Vec<String> = texts
            .descendants()
            .filter(|node| node.tag_name().name() == "si")
            .map(|node| {
                node.descendants()
                    .filter(|inner| inner.is_text())
                    .filter_map(|inner| inner.text())
                    .collect()
            })
            .collect();
        let sheet = part(bytes, "xl/worksheets/sheet1.xml");
        let sheet = roxmltree::Document::parse(&sheet).unwrap();
        let cell = |node: roxmltree::Node<'_, '_>| {
            let value = node.descendants().find(|inner| inner.tag_name().name() == "v")?.text()?;
            let shown = if node.attribute("t") == Some("s") {
                texts[value.parse::<usize>().unwrap()].clone()
            } else {
                format!("={value}")
            };
            Some((node.attribute("r")?.to_owned(), shown))
        };
        sheet.descendants().filter(|node| node.tag_name().name() == "c").filter_map(cell).collect()
    }

    fn sheets() -> Sheets {
        let column = |head: &str| SheetColumn { head: head.to_owned(), width: 20 };
        let rows = vec![
            SheetRow::Section("Đoàn ra".to_owned()),
            SheetRow::Cells(vec![
                SheetCell::from("Huế, ຫຼວງພະບາງ".to_owned()),
                SheetCell::from(1_204),
            ]),
            SheetRow::Cells(vec![SheetCell::from("0123".to_owned()), SheetCell::from(0)]),
        ];
        let sheet = Sheet {
            name: "Số liệu".to_owned(),
            lead: vec!["Báo cáo Thử".to_owned()],
            columns: vec![column("Chỉ tiêu"), column("Trong kỳ")],
            rows,
            filtered: true,
        };
        let made_at = "2026-01-16T01:30:00+07:00".parse().unwrap();
        Sheets {
            title: "Báo cáo Thử".to_owned(),
            author: "Cơ quan Thử".to_owned(),
            made_at,
            sheets: vec![sheet],
        }
    }

    #[test]
    fn numbers_stay_numbers_and_texts_stay_as_written() {
        let read = cells(&to_xlsx(&sheets()).unwrap());
        let read: Vec<(&str, &str)> =
            read.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let expected = [
            ("A1", "Báo cáo Thử"),
            ("A2", "Chỉ tiêu"),
            ("B2", "Trong kỳ"),
            ("A3", "Đoàn ra"),
            ("A4", "Huế, ຫຼວງພະບາງ"),
            ("B4", "=1204"),
            ("A5", "0123"),
            ("B5", "=0"),
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn days_are_dates_as_far_as_spreadsheets_count_them() {
        let mut dated = sheets();
        let day = |said: &str| SheetCell::from(said.parse::<NaiveDate>().unwrap());
        dated.sheets[0].rows = vec![SheetRow::Cells(vec![day("2026-01-16"), day("1899-12-31")])];
        let bytes = to_xlsx(&dated).unwrap();
        let read = cells(&bytes);
        let of = |name: &str| {
            read.iter().find(|(cell, _)| cell == name).map(|(_, value)| value.as_str())
        };
        assert_eq!((of("A3"), of("B3")), (Some("=46038"), Some("31/12/1899")));
        assert!(part(&bytes, "xl/styles.xml").contains("formatCode=\"dd/mm/yyyy\""));
    }

    #[test]
    fn the_same_tables_give_the_same_bytes() {
        assert_eq!(to_xlsx(&sheets()).unwrap(), to_xlsx(&sheets()).unwrap());
    }

    #[test]
    fn what_no_spreadsheet_may_be_called_is_refused() {
        let mut wrong = sheets();
        wrong.sheets[0].name = "a/b".to_owned();
        assert!(to_xlsx(&wrong).is_err());
    }
}
