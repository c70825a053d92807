// SPDX-License-Identifier: MPL-2.0
// Every function in every place survives in files: made in a Spanish or in an English office, saved
// in each format, reopened in either, and by way of an office that lacks the extension.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/algorithm/string/predicate.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "calc/every_function.hpp"
#include "calc/lost_uses.hpp"
#include "calc/use_facts.hpp"
#include "catalog/functions.hpp"
#include "domain/values/cell.hpp"
#include "office/arguments.hpp"
#include "office/charts.hpp"
#include "office/office.hpp"
#include "office/property.hpp"

namespace poa::office {
namespace {

struct FileKind {
  Format format;
  const char* extension;
};

constexpr FileKind kOds{Format::Ods, ".ods"};
constexpr FileKind kFlatOds{Format::FlatOds, ".fods"};
constexpr FileKind kTemplate{Format::Template, ".ots"};
constexpr FileKind kXlsx{Format::Xlsx, ".xlsx"};
constexpr FileKind kFileKinds[] = {kOds, kFlatOds, kTemplate, kXlsx};

enum class Maker { Spanish, English };

// A document that an office made, with its files of each kind.
struct Original {
  Facts facts;
  std::string charted;
};

class World : public testing::Environment {
 public:
  void SetUp() override {
    spanish = with_extension({.language = Language::Spanish});
    english = with_extension({.language = Language::English});
    plain = std::make_unique<Office>(OfficeOptions{.language = Language::Spanish});
    calls = used_calls(english->new_spreadsheet());
    for (const Maker maker : {Maker::Spanish, Maker::English}) originals[maker] = make(maker);
  }
  void TearDown() override {
    spanish.reset();
    english.reset();
    plain.reset();
  }

  static std::unique_ptr<Office> with_extension(OfficeOptions options) {
    options.extensions = {POA_EXTENSION};
    return std::make_unique<Office>(options);
  }

  [[nodiscard]] Office& office(Maker maker) const {
    return maker == Maker::Spanish ? *spanish : *english;
  }

  [[nodiscard]] std::filesystem::path file(Maker maker, const FileKind& kind) const {
    return office(maker).scratch() / (std::string("original") + kind.extension);
  }

  std::unique_ptr<Office> spanish;
  std::unique_ptr<Office> english;
  std::unique_ptr<Office> plain;  // without the extension
  std::vector<UsedCall> calls;
  std::map<Maker, Original> originals;

 private:
  [[nodiscard]] Original make(Maker maker) const {
    Office& maker_office = office(maker);
    Document document = maker_office.new_spreadsheet();
    write_every_function(document, calls);
    document.recalculate();
    for (const FileKind& kind : kFileKinds) document.store(file(maker, kind), kind.format);
    return {facts_of(document, calls, maker_office.scratch()), charted_cells(document)};
  }
};

World* const world = static_cast<World*>(testing::AddGlobalTestEnvironment(new World));

Facts expected_of(const Facts& found, const Original& original, const FileKind& kind) {
  if (kind.format != Format::Xlsx) return original.facts;
  return expected_of_xlsx(found, original.facts, world->calls);
}

Facts recalculated(Office& office, const std::filesystem::path& file, const Original& original) {
  Document document = office.load(file);
  document.recalculate();
  EXPECT_EQ(charted_cells(document), original.charted);
  return facts_of(document, world->calls, office.scratch());
}

class RoundTripTest : public testing::TestWithParam<std::tuple<Maker, FileKind>> {
 protected:
  static Maker maker() { return std::get<Maker>(GetParam()); }
  static const FileKind& kind() { return std::get<FileKind>(GetParam()); }
  static Office& same() { return world->office(maker()); }
  static Office& other() {
    return world->office(maker() == Maker::Spanish ? Maker::English : Maker::Spanish);
  }
  static const Original& original() { return world->originals.at(maker()); }
  static std::filesystem::path file() { return world->file(maker(), kind()); }

  static void expect_original(Office& office, const std::filesystem::path& file) {
    const Facts found = recalculated(office, file, original());
    EXPECT_EQ(differences(found, expected_of(found, original(), kind())), "");
  }
};

TEST_P(RoundTripTest, ReopenedInTheSameLanguage) { expect_original(same(), file()); }

TEST_P(RoundTripTest, ReopenedInTheOtherLanguage) { expect_original(other(), file()); }

// Without the extension the formulas stay, and their names with them.
void expect_formulas(const Facts& found, const Original& original) {
  for (const auto& [use, fact] : original.facts) {
    if (uses_lost_in_xlsx().contains(use.what)) continue;
    EXPECT_PRED2(same_but_unknown, found.at(use).formula, fact.formula)
        << use.label << " in " << use.what;
  }
}

// The outcome as loaded: an .xlsx shows what it was saved with; in the others, texts stay as if
// they were live.
std::string shown_without(const Fact& original, const FileKind& kind) {
  const bool is_text = original.outcome.starts_with('"');
  return kind.format == Format::Xlsx || is_text ? original.outcome : std::string(kErrorText);
}

void expect_examples(const Facts& found, const Original& original, const FileKind& kind,
                     auto&& expected) {
  for (const UsedCall& call : world->calls) {
    const UseOfCall use{call.label, "literals"};
    // LibreOffice 26.8 keeps no line break in .xlsx, nor what was saved of it.
    const bool other_text = is_lost(found, original.facts, {call.witness, "literals"}) ||
                            call.label.starts_with("a line break");
    if (kind.format == Format::Xlsx && other_text) continue;
    const Fact& fact = original.facts.at(use);
    EXPECT_EQ(found.at(use).outcome, is_own(call) ? fact.outcome : expected(fact)) << call.label;
  }
}

// Calc takes an error in a condition for false.
void expect_nothing_holds(const Facts& found) {
  for (const UsedCall& call : world->calls) {
    if (is_own(call)) continue;
    EXPECT_EQ(found.at({call.label, "a condition"}).outcome, kDoesNotShow) << call.label;
    EXPECT_EQ(found.at({call.label, "a validity"}).outcome, kRefuses) << call.label;
  }
}

TEST_P(RoundTripTest, ByWayOfAnOfficeWithoutTheExtension) {
  const std::filesystem::path travelled =
      world->plain->scratch() / (std::string("travelled") + kind().extension);
  {
    Document document = world->plain->load(file());
    const auto facts = [&] { return facts_of(document, world->calls, world->plain->scratch()); };
    const Facts loaded = facts();
    expect_formulas(loaded, original());
    expect_examples(loaded, original(), kind(),
                    [](const Fact& fact) { return shown_without(fact, kind()); });
    document.recalculate();
    const Facts calculated = facts();
    expect_formulas(calculated, original());
    expect_examples(calculated, original(), kind(),
                    [](const Fact&) { return std::string(kErrorText); });
    expect_nothing_holds(calculated);
    EXPECT_EQ(document.cell(kUsesSheet, "B" + std::to_string(kFirstUsesRow)).error(), kUnknownName);
    document.store(travelled, kind().format);
  }
  expect_original(other(), travelled);
}

TEST(RoundTripDocument, HoldsWhatTheCatalogueSays) {
  for (const auto& [maker, original] : world->originals) {
    for (const catalog::Function& function : catalog::kFunctions) {
      const Fact& fact = original.facts.at({std::string(function.display_name), "literals"});
      const std::string result(function.example.result);
      EXPECT_TRUE(fact.outcome == result || fact.outcome == '"' + result + '"') << fact.outcome;
      const std::string name = "MX.POA.FUNCIONES." + std::string(function.method) + "(";
      EXPECT_TRUE(boost::algorithm::icontains(fact.formula, name)) << fact.formula;
    }
  }
}

// Else nothing would be lost with them.
TEST(RoundTripDocument, EveryUseHasAnOutcome) {
  for (const auto& [maker, original] : world->originals) {
    for (const UsedCall& call : world->calls) {
      for (const Use& use : uses()) {
        const Fact& fact = original.facts.at({call.label, std::string(use.what)});
        EXPECT_FALSE(fact.outcome.starts_with(kErrorText))
            << call.label << " in " << use.what << ": " << fact.formula;
        EXPECT_EQ(fact.outcome == kDoesNotShow || fact.outcome == kRefuses,
                  use.what.ends_with("that fails"))
            << call.label << " in " << use.what << ": " << fact.outcome;
      }
    }
  }
}

std::string version_of(const Office& office) {
  const css::uno::Any where(
      argument("nodepath", css::uno::Any(to_uno("/org.openoffice.Setup/Product"))));
  const auto product =
      css::configuration::theDefaultProvider::get(office.context())
          ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                        css::uno::Sequence<css::uno::Any>(&where, 1));
  return to_utf8(property<rtl::OUString>(product, "ooSetupVersion"));
}

TEST(RoundTripXlsx, LosesNoMoreThanOfTheOfficesOwnFunction) {
  const Original& original = world->originals.at(Maker::Spanish);
  const Facts found = recalculated(*world->spanish, world->file(Maker::Spanish, kXlsx), original);
  std::set<std::string> lost;
  for (const auto& [use, fact] : original.facts) {
    if (use.label == kOwnFunction && is_lost(found, original.facts, use)) lost.insert(use.what);
  }
  const std::set<std::string>& known = uses_lost_in_xlsx();
  EXPECT_TRUE(std::includes(known.begin(), known.end(), lost.begin(), lost.end()))
      << testing::PrintToString(lost);
  for (const char* use : {"a condition", "a validity", "a list of validity"}) {
    EXPECT_FALSE(is_lost(found, original.facts, {kFunctionOfExcel, use})) << use;
  }
  // Earlier and later offices lose less: 7.0 gives such a name its cells again.
  if (version_of(*world->spanish).starts_with("7.4")) {
    EXPECT_EQ(lost, known);
  }
}

TEST(RoundTripXlsx, AnOdsMadeOfItHasTheConditionsAndValiditiesAgain) {
  const Original& original = world->originals.at(Maker::Spanish);
  const std::filesystem::path made = world->spanish->scratch() / "of-xlsx.ods";
  world->spanish->load(world->file(Maker::Spanish, kXlsx)).store(made, Format::Ods);
  Facts found = recalculated(*world->spanish, made, original);
  Facts expected = original.facts;
  // LibreOffice 26.8 has those of its own functions no more.
  std::set<std::string> own;
  for (const UsedCall& call : world->calls) {
    if (is_own(call)) own.insert(call.label);
  }
  for (Facts* facts : {&found, &expected}) {
    std::erase_if(*facts, [&own](const auto& entry) {
      return is_told_from_its_cell(entry.first.what) || own.contains(entry.first.label) ||
             entry.first.label.starts_with("a line break");
    });
  }
  EXPECT_EQ(differences(found, expected), "");
}

// Where decimals have a comma, as in Spain, files say the same and so does what is typed.
TEST(RoundTripDecimals, ArePointAndComma) {
  const std::unique_ptr<Office> spain =
      World::with_extension({.language = Language::Spanish, .locale = "es-ES"});
  const Original& original = world->originals.at(Maker::Spanish);
  for (const FileKind& kind : {kOds, kXlsx}) {
    const Facts found = recalculated(*spain, world->file(Maker::Spanish, kind), original);
    EXPECT_EQ(differences(found, expected_of(found, original, kind)), "") << kind.extension;
  }
  for (const FileKind& kind : kFileKinds) {
    const std::filesystem::path file = spain->scratch() / (std::string("comma") + kind.extension);
    Document typed = spain->new_spreadsheet();
    const std::string sheet = typed.sheets().front();
    typed.type_into(sheet, "A1", "=POA_SEMAFORO(0,875;0,925;0,7)&POA_RELATIVO(9;8;1)");
    EXPECT_EQ(typed.cell(sheet, "A1").text(), "AMARILLO1,125");
    typed.store(file, kind.format);
    Document reopened = world->spanish->load(file);
    reopened.recalculate();
    const Cell cell = reopened.cell(sheet, "A1");
    EXPECT_EQ(cell.text(), "AMARILLO1.125") << kind.extension;
    EXPECT_EQ(cell.formula(), typed.cell(sheet, "A1").formula());
  }
}

std::string test_name(const testing::TestParamInfo<std::tuple<Maker, FileKind>>& info) {
  const auto& [maker, kind] = info.param;
  return std::string(maker == Maker::Spanish ? "Spanish_" : "English_") + (kind.extension + 1);
}

INSTANTIATE_TEST_SUITE_P(Files, RoundTripTest,
                         testing::Combine(testing::Values(Maker::Spanish, Maker::English),
                                          testing::ValuesIn(kFileKinds)),
                         test_name);

}  // namespace
}  // namespace poa::office
