// SPDX-License-Identifier: MPL-2.0
// Commands in workbooks whose named ranges came to harm: a refusal in words, and nothing changed.
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <functional>
#include <string>
#include <vector>

#include "calc/goal_rows.hpp"
#include "hostile/hostile_test.hpp"
#include "office/arguments.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"

namespace poa::hostile {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kNoReport = "The document in front is not a TMM-F004 report.";
constexpr const char* kBrokenTable = "The name TMM_TABLA of this workbook is not the table";

class HostileCommands : public HostileTest {
 protected:
  void SetUp() override { workbook_.emplace(office().new_from_template(POA_TEMPLATE)); }
  void TearDown() override {
    workbook_.reset();
    HostileTest::TearDown();
  }

  void remove_name(const char* name) {
    if (workbook_->has_name(name)) names()->removeByName(office::to_uno(name));
  }

  void rename(const char* name, const std::string& content) {
    remove_name(name);
    names()->addNewByName(office::to_uno(name), office::to_uno(content), {0, 0, 0}, 0);
  }

  [[nodiscard]] std::string form() const { return "$'" + first_sheet(*workbook_) + "'."; }

  // Each command that looks at the table is refused, for that reason.
  void expect_refusal(const std::string& what, const std::string& reason) {
    measured("commands, " + what, [&] {
      expect_refusal_of_each(what, reason);
      return reason;
    });
  }

  void expect_refusal_of_each(const std::string& what, const std::string& reason) {
    const Reference<css::util::XProtectable> sheet(
        workbook_->range(first_sheet(*workbook_), "A1").sheet(), UNO_QUERY_THROW);
    const bool locked = sheet->isProtected();
    office::undo_of(*workbook_)->clear();
    const auto before = workbook_->used(first_sheet(*workbook_)).formulas();
    const auto number = office::argument("Cantidad", css::uno::makeAny(sal_Int32{1}));
    const auto silent = office::argument("SinPreguntar", css::uno::makeAny(true));
    const auto text = office::argument("Texto", css::uno::makeAny(rtl::OUString("1")));
    const auto file = office::argument("Archivo", css::uno::makeAny(rtl::OUString("/no/hay.csv")));
    const auto folder = office::argument("Carpeta", css::uno::makeAny(rtl::OUString("/tmp")));
    for (const auto& [command, with] :
         {std::pair{"mx.poa.calc:SiguienteTrimestre", silent},
          std::pair{"mx.poa.calc:CompararConAnterior", file},
          std::pair{"mx.poa.calc:AgregarMeta", number}, std::pair{"mx.poa.calc:QuitarMeta", silent},
          std::pair{"mx.poa.calc:OrdenarMetas", silent},
          std::pair{"mx.poa.calc:HallazgoSiguiente", silent},
          std::pair{"mx.poa.calc:HallazgoAnterior", silent},
          std::pair{"mx.poa.calc:MarcarRevisada", silent},
          std::pair{"mx.poa.calc:ConfirmarDato", silent}, std::pair{"mx.poa.calc:PegarDatos", text},
          std::pair{"mx.poa.calc:ExportarHallazgos", file},
          std::pair{"mx.poa.calc:ExportarDatos", file},
          std::pair{"mx.poa.calc:CerrarParaFirma", folder}}) {
      const std::string name = std::string(command) + ": " + what;
      const std::string answer =
          watched(name, [&, &command = command, &with = with] { return refusal(command, with); });
      EXPECT_TRUE(answer.starts_with(reason)) << name << ": " << answer;
      EXPECT_TRUE(office::undo_titles(*workbook_).empty()) << name;
      EXPECT_EQ(sheet->isProtected(), locked) << name;
      EXPECT_TRUE(workbook_->used(first_sheet(*workbook_)).formulas() == before) << name;
    }
  }

  // RepararLibro, which Vista previa runs first, finds the form and mends it.
  void expect_mended(const std::string& what) {
    const auto silent = office::argument("SinPreguntar", css::uno::makeAny(true));
    const std::string answer = measured(
        "RepararLibro, " + what, [&] { return refusal("mx.poa.calc:RepararLibro", silent); });
    EXPECT_TRUE(answer.starts_with("done: Mended: ")) << what << ": " << answer;
    EXPECT_EQ(refusal("mx.poa.calc:AgregarMeta",
                      office::argument("Cantidad", css::uno::makeAny(sal_Int32{1}))),
              "done: Goals added: 1")
        << what;
  }

  [[nodiscard]] std::string refusal(const std::string& command,
                                    const css::beans::PropertyValue& with) const {
    try {
      return "done: " + workbook_->run(command, {with});
    } catch (const office::OfficeError& error) {
      return std::string(error.what()).substr(command.size() + 2);
    }
  }

  std::optional<Document> workbook_;

 private:
  Reference<css::sheet::XNamedRanges> names() {
    return office::property<Reference<css::sheet::XNamedRanges>>(workbook_->uno(), "NamedRanges");
  }
};

TEST_F(HostileCommands, WithoutNames) {
  for (const char* name : {"TMM_TABLA", "TMM_ESQUEMA"}) {
    SetUp();
    remove_name(name);
    expect_refusal(std::string("no ") + name, kNoReport);
    expect_mended(std::string("no ") + name);
  }
}

TEST_F(HostileCommands, NamesOfNoCells) {
  for (const char* name : {"TMM_TABLA", "TMM_ESQUEMA"}) {
    for (const char* content : {"#REF!", "1+1", "\"text\"", "MX.POA.FUNCIONES.VERSION()", "NADA"}) {
      SetUp();
      rename(name, content);
      expect_refusal(std::string(name) + " = " + content, kNoReport);
    }
  }
}

TEST_F(HostileCommands, TablesOfAnotherShape) {
  const auto table = workbook_->named("TMM_TABLA").address();
  const std::string first = std::to_string(table.StartRow + 1);
  for (const std::string& cells :
       {"$A$" + first + ":$A$1048576", "$A$" + first + ":$Q$" + std::to_string(table.EndRow + 1),
        "$A$" + first + ":$R$" + first, std::string("$A$1:$R$1048576"),
        std::string("$A$1:$AMJ$1048576"), "$B$" + first + ":$S$1048576"}) {
    SetUp();
    rename("TMM_TABLA", form() + cells);
    expect_refusal("TMM_TABLA = " + cells, kBrokenTable);
  }
  expect_mended("TMM_TABLA of the whole sheet");
}

TEST_F(HostileCommands, TableOfAnotherSheet) {
  const std::string other = workbook_->sheets().back();
  rename("TMM_TABLA", "$'" + other + "'.$A$1:$R$5");
  expect_refusal("TMM_TABLA on another sheet", kBrokenTable);
  expect_mended("TMM_TABLA on another sheet");
}

TEST_F(HostileCommands, SchemaOfAWholeSheet) {
  rename("TMM_ESQUEMA", form() + "$A$1:$AMJ$1048576");
  expect_refusal("TMM_ESQUEMA of a sheet", kNoReport);
}

TEST_F(HostileCommands, SchemaOfAnError) {
  const Reference<css::util::XProtectable> sheet(workbook_->named("TMM_ESQUEMA").sheet(),
                                                 UNO_QUERY_THROW);
  sheet->unprotect("");
  workbook_->named("TMM_ESQUEMA").cell(0, 0).set_formula("=1/0");
  expect_refusal("TMM_ESQUEMA of an error", kNoReport);
  expect_mended("TMM_ESQUEMA of an error");
}

// A report that has lost its form's sheet is no report any more.
TEST_F(HostileCommands, ASheetThatWasDeleted) {
  const std::string form_sheet = first_sheet(*workbook_);
  workbook_->uno()->getSheets()->removeByName(office::to_uno(form_sheet));
  expect_refusal("without the form's sheet", kNoReport);
  const std::string answer = refusal("mx.poa.calc:RepararLibro",
                                     office::argument("SinPreguntar", css::uno::makeAny(true)));
  EXPECT_TRUE(answer.starts_with("The form of this workbook cannot be recognised")) << answer;
}

TEST_F(HostileCommands, NuevoReporteNeedsNoReport) {
  rename("TMM_TABLA", "#REF!");
  EXPECT_EQ(measured("NuevoReporte in front of a broken one",
                     [&] {
                       return workbook_->run(
                           "mx.poa.calc:NuevoReporte",
                           {office::argument("Metas", css::uno::makeAny(sal_Int32{2}))});
                     }),
            "New report with goals: 2");
}

}  // namespace
}  // namespace poa::hostile
