// SPDX-License-Identifier: MPL-2.0
// A workbook's file read without the office is the form that the office reads from it, or it is
// left to the office. What offices write every day is not left.
#include "formats/ods_cells.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/text/XText.hpp>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <random>
#include <regex>
#include <string>
#include <vector>

#include "calc/damage.hpp"
#include "calc/fast_reading.hpp"
#include "calc/filled_report.hpp"
#include "domain/form/column.hpp"
#include "office/arguments.hpp"
#include "office/office.hpp"
#include "office/process.hpp"
#include "office/property.hpp"
#include "office/refusal.hpp"
#include "office/uno_text.hpp"
#include "workbook/goal_rows.hpp"

namespace poa::office {
namespace {

namespace fs = std::filesystem;
namespace product = poa::extension;

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";

class OdsCellsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static Document filled(const std::string& unit = "54201") {
    Document workbook = office->new_from_template(POA_TEMPLATE);
    fill_report(workbook, read_form_file(fs::path(POA_REPORTS) / (unit + ".json")));
    return workbook;
  }

  static fs::path stored(const Document& workbook, Format format = Format::Ods) {
    fs::path file = office->scratch() / "stored.ods";
    fs::remove(file);
    workbook.store(file, format);
    return file;
  }

  static inline std::unique_ptr<Office> office;
};

std::string by_office(Office& office, const fs::path& file) {
  try {
    return read_by_office(office, file);
  } catch (const product::Refusal& refusal) {
    return "no: " + refusal.in(product::Language::English);
  } catch (const OfficeError& error) {
    return std::string("no: ") + error.what();
  }
}

// Returns whether it was understood; what was is what the office reads.
bool expect_same(Office& office, const fs::path& file, const std::string& what) {
  const std::string fast = read_fast(office, file);
  if (fast.starts_with("no: ")) return false;
  EXPECT_EQ(fast, by_office(office, file)) << what;
  return true;
}

class SampleFile : public OdsCellsTest, public testing::WithParamInterface<const char*> {};

TEST_P(SampleFile, IsReadAsTheOfficeReadsIt) {
  for (const char* extension : {".ods", ".ots"}) {
    const fs::path file = fs::path(POA_SAMPLES) / (std::string(GetParam()) + extension);
    EXPECT_EQ(read_fast(*office, file), read_by_office(*office, file)) << extension;
  }
}

TEST_P(SampleFile, IsReadWhoeverSavedIt) {
  Office plain;
  for (Office* each : {office.get(), &plain}) {
    const fs::path file = each->scratch() / "again.ods";
    const Document workbook =
        each->load(fs::path(POA_SAMPLES) / (std::string(GetParam()) + ".ods"));
    workbook.store(file, Format::Ods);
    EXPECT_EQ(read_fast(*each, file), read_by_office(*each, file));
    const Document again = each->load(file);
    const fs::path another = each->scratch() / "again.ots";
    again.store(another, Format::Template);
    EXPECT_EQ(read_fast(*each, another), read_by_office(*each, another));
  }
}

INSTANTIATE_TEST_SUITE_P(All, SampleFile, testing::Values("54101", "54102", "54201"));

TEST_F(OdsCellsTest, AnEmptyReportIsRead) {
  EXPECT_EQ(read_fast(*office, POA_TEMPLATE), read_by_office(*office, POA_TEMPLATE));
  const fs::path file = stored(office->new_from_template(POA_TEMPLATE));
  EXPECT_EQ(read_fast(*office, file), read_by_office(*office, file));
}

TEST_F(OdsCellsTest, AReportOf200GoalsWithOneBeforeItIsRead) {
  Form form = read_form_file(fs::path(POA_REPORTS) / "54201.json");
  const CellTable goals = form.table;
  form.table = CellTable(200, kColumns);
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    for (std::size_t column = 0; column < kColumns; ++column)
      form.table.at(row, column) = goals.at(row % goals.rows(), column);
  }
  form.previous = PreviousReport{goals, 3.0, std::string("T3.ods")};
  const Document workbook = office->new_from_template(POA_TEMPLATE);
  fill_report(workbook, form);
  const fs::path file = stored(workbook);
  const std::string fast = read_fast(*office, file);
  EXPECT_EQ(fast, read_by_office(*office, file));
  EXPECT_NE(fast.find("table 199 1: text"), std::string::npos);
  EXPECT_NE(fast.find("previous origin: text T3.ods"), std::string::npos);
}

// The sheet of a closed copy, and its constants in columns 13 and 14.
TEST_F(OdsCellsTest, AClosedCopyIsRead) {
  const fs::path folder = office->scratch() / "cierre";
  fs::create_directory(folder);
  const Document workbook = office->load(fs::path(POA_SAMPLES) / "54201.ods");
  static_cast<void>(
      workbook.run("mx.poa.calc:CerrarParaFirma",
                   {argument("Carpeta", css::uno::makeAny(to_uno(folder.string()))),
                    argument("Motivo", css::uno::makeAny(to_uno("vence el plazo")))}));
  const fs::path copy = folder / "TMM-F004 54201 2023-T4.ods";
  ASSERT_TRUE(fs::exists(copy));
  EXPECT_EQ(read_fast(*office, copy), read_by_office(*office, copy));
  const auto report = formats::read_ods(part_of(*office, copy, "content.xml"));
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_TRUE(report.value().verdict.text.starts_with("Copia cerrada para firma"))
      << report.value().verdict.text;
  EXPECT_FALSE(report.value().verdict.is_formula);
  bool found = false;
  for (std::size_t row = 0; row < report.value().closing.rows(); ++row)
    found = found || cell_text(report.value().closing.at(row, 0)).starts_with("Huella SHA-256 ") ||
            cell_text(report.value().closing.at(row, 1)).find("Huella SHA-256") == 0;
  EXPECT_TRUE(found);
}

TEST_F(OdsCellsTest, TheSettingsSayWhetherItCalculates) {
  const Document workbook = filled();
  EXPECT_TRUE(formats::calculates_by_itself(part_of(*office, stored(workbook), "settings.xml")));
  EXPECT_TRUE(formats::calculates_by_itself(
      part_of(*office, fs::path(POA_SAMPLES) / "54201.ods", "settings.xml")));
  Reference<css::sheet::XCalculatable>(workbook.uno(), UNO_QUERY_THROW)
      ->enableAutomaticCalculation(false);
  EXPECT_FALSE(formats::calculates_by_itself(part_of(*office, stored(workbook), "settings.xml")));
}

enum class Expected { Understood, Either, Left };

struct Edit {
  const char* what;
  Expected expected;
  std::function<void(const Document&)> make;
};

void enter_text(poa::office::Cell cell, std::string_view text) { cell.set_text(text); }

std::string table_cell(const Document& workbook, Column column, int goal) {
  const auto at = workbook.named("TMM_TABLA").address();
  return std::string(1, static_cast<char>('B' + index(column))) +
         std::to_string(at.StartRow + 1 + goal);
}

// What people, commands and macros do.
const std::vector<Edit>& edits() {
  constexpr auto kA1 = Column::Achieved1;
  static const auto put = [](Column column, const char* text) {
    return [=](const Document& workbook) {
      enter_text(workbook.named("TMM_TABLA").cell(static_cast<int>(index(column)), 0), text);
    };
  };
  static const auto formula = [](Column column, const char* text) {
    return [=](const Document& workbook) {
      workbook.named("TMM_TABLA").cell(static_cast<int>(index(column)), 0).set_formula(text);
    };
  };
  static const auto number = [](double value) {
    return [=](const Document& workbook) {
      workbook.named("TMM_TABLA").cell(static_cast<int>(index(kA1)), 0).set_value(value);
    };
  };
  static const auto formatted = [](double value, int format) {
    return [=](const Document& workbook) {
      auto cell = workbook.named("TMM_TABLA").cell(static_cast<int>(index(kA1)), 0);
      cell.set_value(value);
      set_property(cell.uno(), "NumberFormat", css::uno::Any(sal_Int32(format)));
    };
  };
  static const std::vector<Edit> all = {
      {"a line break", Expected::Understood, put(Column::Remarks, "uno\ndos\n\ntres")},
      {"spaces", Expected::Understood, put(Column::Remarks, "  uno  dos   tres ")},
      {"no-break spaces", Expected::Understood, put(Column::Remarks, "\u00A0uno\u00A0\u00A0dos")},
      {"a tab", Expected::Either, put(Column::Remarks, "uno\tdos")},
      {"marks", Expected::Understood,
       put(Column::Remarks, "<a> & \"b\" 'c' ]]> \u2212 \U0001F600")},
      {"a text that is a number", Expected::Understood, put(kA1, "12")},
      {"a text that looks like a formula", Expected::Understood, put(Column::Remarks, "=1+1")},
      {"an apostrophe", Expected::Understood, put(Column::Remarks, "'uno")},
      {"white space alone", Expected::Understood, put(Column::Remarks, "   ")},
      {"a long text", Expected::Understood,
       [](const Document& workbook) {
         enter_text(workbook.named("TMM_TABLA").cell(14, 0), std::string(30'000, 'x'));
       }},
      {"a third", Expected::Understood, number(1.0 / 3)},
      {"a small figure", Expected::Understood, number(1.5e-9)},
      {"a great figure", Expected::Understood, number(123456789012345680.0)},
      {"a negative figure", Expected::Understood, number(-7.25)},
      {"a percentage", Expected::Understood, formatted(0.62, 10)},
      {"an amount of money", Expected::Either, formatted(3, 21)},
      {"a truth", Expected::Understood, formatted(1, 99)},
      {"a date", Expected::Left, formatted(46025, 30)},
      {"a time", Expected::Left, formatted(0.5, 40)},
      {"an error value", Expected::Understood, formula(kA1, "=NA()")},
      {"a division by zero", Expected::Left, formula(kA1, "=1/0")},
      {"a sum", Expected::Left, formula(kA1, "=1+1")},
      {"a volatile formula", Expected::Left, formula(kA1, "=RAND()")},
      {"a formula in a remark", Expected::Left, formula(Column::Remarks, R"(="a"&"b")")},
      {"a figure over a formula", Expected::Understood, formula(Column::Absolute, "123456")},
      {"a text over a formula", Expected::Understood, put(Column::Relative, "101%")},
      {"another formula in its place", Expected::Understood, formula(Column::Absolute, "=5")},
      {"a matrix", Expected::Left,
       [](const Document& workbook) {
         enter_matrix(workbook, kForm, table_cell(workbook, Column::Planned1, 0), "={1}");
       }},
      {"parts of a text in bold", Expected::Understood,
       [](const Document& workbook) {
         const Reference<css::text::XText> text(workbook.named("TMM_TABLA").cell(14, 0).uno(),
                                                UNO_QUERY_THROW);
         text->setString("uno dos");
         const auto cursor = text->createTextCursorByRange(text->getStart());
         cursor->goRight(4, true);
         set_property(cursor, "CharWeight", css::uno::Any(150.0F));
       }},
      {"a note", Expected::Understood,
       [](const Document& workbook) {
         const auto at = workbook.named("TMM_TABLA").address();
         Reference<css::sheet::XSheetAnnotationsSupplier>(workbook.named("TMM_TABLA").sheet(),
                                                          UNO_QUERY_THROW)
             ->getAnnotations()
             ->insertNew({at.Sheet, at.StartColumn + 2, at.StartRow}, "una nota");
       }},
      {"a hidden goal", Expected::Left,
       [](const Document& workbook) { show_rows(workbook, table_cell(workbook, kA1, 1), false); }},
      {"folded goals", Expected::Left,
       [](const Document& workbook) { fold_rows(workbook, "A34:A35"); }},
      {"filtered goals", Expected::Left,
       [](const Document& workbook) { filter_rows(workbook, "B32:S46", 2, "Persona"); }},
      {"a hidden row elsewhere", Expected::Understood,
       [](const Document& workbook) { show_rows(workbook, "A7", false); }},
      {"a hidden column", Expected::Understood,
       [](const Document& workbook) { show_columns(workbook, "D1", false); }},
      {"merged goals", Expected::Left,
       [](const Document& workbook) { merge_cells(workbook, "C33:C34"); }},
      {"merged cells of a goal", Expected::Either,
       [](const Document& workbook) { merge_cells(workbook, "F33:G33"); }},
      {"more goals", Expected::Understood,
       [](const Document& workbook) {
         const product::EditableWorkbook editable(model_of(workbook));
         product::in_one_step(editable, "Agregar", [&] { product::add_goals(editable, 0, 3); });
       }},
      {"a row above", Expected::Either, [](const Document& workbook) { insert_row(workbook, 30); }},
      {"a column between", Expected::Left,
       [](const Document& workbook) { insert_column(workbook, 6); }},
      {"a goal cut and pasted", Expected::Either,
       [](const Document& workbook) { move_cells(workbook, "B34:M34", kForm, "B36"); }},
      {"a copy of the sheet", Expected::Left,
       [](const Document& workbook) { copy_sheet(workbook, kForm); }},
      {"a sheet less", Expected::Left,
       [](const Document& workbook) { remove_sheet(workbook, "Anterior"); }},
      {"another sheet", Expected::Understood,
       [](const Document& workbook) {
         workbook.uno()->getSheets()->insertNewByName(to_uno("Hoja de más"), 0);
       }},
      {"the sheet by another name", Expected::Understood,
       [](const Document& workbook) {
         Reference<css::container::XNamed>(workbook.named("TMM_TABLA").sheet(), UNO_QUERY_THROW)
             ->setName(to_uno("El 'reporte' de T.4, 50%"));
       }},
      {"a name of one sheet", Expected::Left,
       [](const Document& workbook) {
         add_local_name(workbook, kForm, "TMM_TRIMESTRE", "$Anterior.$B$3");
       }},
      {"a name that means other cells", Expected::Either,
       [](const Document& workbook) {
         redefine_name(workbook, "TMM_INSTITUCION", "$Hallazgos.$A$1");
       }},
      {"a name that is relative", Expected::Left,
       [](const Document& workbook) {
         redefine_name(workbook, "TMM_EJERCICIO", "$'TMM-F004'.C5");
       }},
      {"a name that means a formula", Expected::Left,
       [](const Document& workbook) { redefine_name(workbook, "TMM_EJERCICIO", "2023+1"); }},
      {"a name less", Expected::Left,
       [](const Document& workbook) { remove_name(workbook, "TMM_AUTORIZACION"); }},
      {"an older structure", Expected::Left,
       [](const Document& workbook) { workbook.named("TMM_ESQUEMA").cell(0, 0).set_value(0); }},
      {"a unit that is computed", Expected::Left,
       [](const Document& workbook) {
         workbook.named("TMM_UNIDADES").cell(0, 2).set_formula("=\"Apoyo\"");
       }},
      {"units with blanks", Expected::Understood,
       [](const Document& workbook) {
         workbook.named("TMM_UNIDADES").cell(0, 0).set_text("");
         workbook.named("TMM_UNIDADES").cell(0, 99).set_text("Último");
       }},
      {"values only", Expected::Understood,
       [](const Document& workbook) { keep_values_only(workbook, kForm, "A1:AC60"); }},
  };
  return all;
}

TEST_F(OdsCellsTest, WhatWasEditedIsReadOrLeftToTheOffice) {
  for (const Edit& edit : edits()) {
    const Document workbook = filled();
    unprotect_sheets(workbook);
    edit.make(workbook);
    const fs::path file = stored(workbook);
    const bool understood = expect_same(*office, file, edit.what);
    if (edit.expected != Expected::Either) {
      EXPECT_EQ(understood, edit.expected == Expected::Understood)
          << edit.what << ": " << read_fast(*office, file).substr(0, 200);
    }
  }
}

// A small change of a file that an office has saved; the XML stays whole.
struct Change {
  const char* pattern;
  const char* by;
};

constexpr Change kChanges[] = {
    {R"x(table:number-columns-repeated="\d+")x", R"x(table:number-columns-repeated="2")x"},
    {R"x(table:number-columns-repeated="(\d+)")x", R"x(table:number-columns-repeated="$011")x"},
    {R"x(<table:table-row )x", R"x(<table:table-row table:number-rows-repeated="2" )x"},
    {R"x(<table:table-row )x", R"x(<table:table-row table:visibility="collapse" )x"},
    {R"x(office:value="[^"]*")x", R"x(office:value="12.5")x"},
    {R"x(office:value="[^"]*")x", R"x(office:value="doce")x"},
    {R"x(office:value-type="float")x", R"x(office:value-type="string")x"},
    {R"x(office:value-type="string")x", R"x(office:value-type="float")x"},
    {R"x(office:value-type="(float|string)")x", ""},
    {R"x(office:value-type="float" office:value="[^"]*")x",
     R"x(office:value-type="date" office:date-value="2023-05-06")x"},
    {R"x(<table:table-cell[^>]*/>)x", ""},
    {R"x((<table:table-cell[^>]*/>))x", "$1$1"},
    {R"x((<table:table-cell [^>]*[^/>]><text:p>[^<]*</text:p></table:table-cell>))x", "$1$1"},
    {R"x((<table:table-cell [^>]*[^/>]><text:p>[^<]*</text:p></table:table-cell>))x", ""},
    {R"x(<table:table-cell ([^>]*)/>)x", R"x(<table:covered-table-cell $1/>)x"},
    {R"x(<table:table-cell ([^>]*[^/>])><text:p>([^<]*)</text:p></table:table-cell>)x",
     R"x(<table:covered-table-cell $1><text:p>$2</text:p></table:covered-table-cell>)x"},
    {R"x(<table:table-cell )x",
     R"x(<table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="1" )x"},
    {R"x(<table:table-cell )x",
     R"x(<table:table-cell table:number-columns-spanned="1" table:number-rows-spanned="3" )x"},
    {R"x(<text:p>([^<]*)</text:p>)x", ""},
    {R"x(<text:p>([^<]*)</text:p>)x", "<text:p>$1</text:p><text:p>otro</text:p>"},
    {R"x(<text:p>([^<]*)</text:p>)x", "<text:p> $1  y  $1 </text:p>"},
    {R"x(<text:p>([^<]*)</text:p>)x", R"x(<text:p>$1<text:tab/>y<text:line-break/>$1</text:p>)x"},
    {R"x(<text:p>([^<]*)</text:p>)x",
     R"x(<text:p>$1<text:s text:c="4"/><text:span>y</text:span></text:p>)x"},
    {R"x(table:formula="[^"]*")x", ""},
    {R"x(office:string-value="[^"]*")x", R"x(office:string-value="otro texto")x"},
    {R"x(\.\$([A-Z])\$(\d+)("|:))x", R"x(.$$$1$$1$3)x"},
    {R"x(\.\$([A-Z])\$(\d)(\d)("|:))x", R"x(.$$$1$$3$3$4)x"},
    {R"x(table:name="TMM_[A-Z]*")x", R"x(table:name="TMM_OTRO")x"},
    {R"x(table:name="Anterior")x", R"x(table:name="ANTERIOR")x"},
};

class ChangedFiles : public OdsCellsTest {
 protected:
  // Where the form, the lists, the report before it and the names are; the sheets between them hold
  // nothing of a form.
  static bool is_about_form(const std::string& content, std::size_t at) {
    const auto between = content.find("<table:table table:name=\"Hallazgos\"");
    const auto after = content.find("<table:table table:name=\"Anterior\"");
    const auto body = content.find("<table:table ");
    const auto last = content.find("<table:table table:name=\"Instrucciones\"");
    const auto names = content.rfind("<table:named-expressions>");
    return (at > body && at < between) || (at > after && at < last) || at > names;
  }

  // The places of a pattern; the form's part of the content is what counts.
  static std::vector<std::smatch> places(const std::string& content, const char* pattern) {
    std::vector<std::smatch> found;
    const std::regex expression(pattern);
    for (std::sregex_iterator at(content.begin(), content.end(), expression), end; at != end;
         ++at) {
      if (is_about_form(content, static_cast<std::size_t>(at->position()))) found.push_back(*at);
    }
    return found;
  }

  static fs::path with_content(const fs::path& whole, const std::string& content) {
    const fs::path folder = office->scratch() / "parts";
    fs::create_directories(folder);
    fs::path file = folder / "changed.ods";
    fs::copy_file(whole, file, fs::copy_options::overwrite_existing);
    std::ofstream(folder / "content.xml", std::ios::binary) << content;
    Process process({"/bin/sh", "-c",
                     "cd '" + folder.string() + "' && '" POA_ZIP "' -q -X changed.ods content.xml"},
                    {}, office->scratch() / "zip.log");
    EXPECT_EQ(process.wait(std::chrono::seconds(60)), 0);
    return file;
  }
};

TEST_F(ChangedFiles, AreReadAsTheOfficeReadsThemOrLeftToIt) {
  const fs::path whole = stored(filled());
  const std::string content = part_of(*office, whole, "content.xml");
  std::mt19937 random(20260301);
  std::size_t understood = 0;
  std::size_t left = 0;
  for (const auto& [pattern, by] : kChanges) {
    const auto found = places(content, pattern);
    ASSERT_FALSE(found.empty()) << pattern;
    constexpr int kFilesOfEach = 4;
    for (int file = 0; file < kFilesOfEach; ++file) {
      const std::smatch& at = found[random() % found.size()];
      const std::string text =
          content.substr(0, static_cast<std::size_t>(at.position())) + at.format(by) +
          content.substr(static_cast<std::size_t>(at.position() + at.length()));
      const std::string what = std::string(pattern) + " at " + std::to_string(at.position());
      ++(expect_same(*office, with_content(whole, text), what) ? understood : left);
    }
  }
  EXPECT_GE(understood, 50U);
  EXPECT_GE(left, 15U);
  RecordProperty("understood", static_cast<int>(understood));
  RecordProperty("left", static_cast<int>(left));
}

}  // namespace
}  // namespace poa::office
