// SPDX-License-Identifier: MPL-2.0
// unopkg, for one user and for all: installing, upgrading, going back, removing.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "install/machine.hpp"
#include "office/temporary_folder.hpp"

namespace poa::install {
namespace {

using office::TemporaryFolder;

enum class Scope { User, Shared };

Outcome unopkg(const Machine& machine, Scope scope, std::vector<std::string> arguments) {
  if (scope == Scope::Shared) arguments.emplace_back("--shared");
  return machine.unopkg(arguments);
}

Outcome add(const Machine& machine, Scope scope, const std::string& package) {
  return unopkg(machine, scope, {"add", package});
}

Outcome remove(const Machine& machine, Scope scope) {
  return unopkg(machine, scope, {"remove", kIdentifier});
}

bool lists(const Machine& machine, Scope scope, std::string_view version) {
  const std::string line = "Version: " + std::string(version) + "\n";
  return unopkg(machine, scope, {"list", kIdentifier}).output.find(line) != std::string::npos;
}

// The office itself leaves these of any extension that a user had: copies that unopkg worked on and
// that nothing loads, and its log. Of an extension for all users it leaves nothing.
std::set<std::string> left_by_the_office(Scope scope) {
  if (scope == Scope::Shared) return {};
  return {"profile/user/extensions/tmp/extensions", "profile/user/uno_packages/cache/log.txt"};
}

// The traces, those in a folder that the office leaves as that folder.
std::set<std::string> traces(const Machine& machine, Scope scope) {
  std::set<std::string> result;
  for (const std::string& trace : machine.traces()) {
    std::string name = trace;
    for (const std::string& known : left_by_the_office(scope)) {
      if (trace.starts_with(known + "/")) name = known;
    }
    result.insert(name);
  }
  return result;
}

class UnopkgTest : public testing::TestWithParam<Scope> {
 protected:
  const Scope scope = GetParam();
  const Machine machine;
};

TEST_P(UnopkgTest, Installs) {
  EXPECT_EQ(machine.version(), std::nullopt);
  const Outcome added = add(machine, scope, POA_EXTENSION);
  EXPECT_EQ(added.exit_code, 0) << added.output;
  EXPECT_TRUE(lists(machine, scope, POA_OFFICE_VERSION));
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

TEST_P(UnopkgTest, Upgrades) {
  ASSERT_EQ(add(machine, scope, POA_OLDER_EXTENSION).exit_code, 0);
  ASSERT_EQ(machine.version(), POA_OLDER_NUMBER);
  const Outcome upgraded = add(machine, scope, POA_EXTENSION);
  EXPECT_EQ(upgraded.exit_code, 0) << upgraded.output;
  EXPECT_TRUE(lists(machine, scope, POA_OFFICE_VERSION));
  EXPECT_FALSE(lists(machine, scope, POA_OLDER_VERSION));
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

// The release is newer for the office than its candidate.
TEST_P(UnopkgTest, IsUpgradedByTheNextVersion) {
  ASSERT_EQ(add(machine, scope, POA_EXTENSION).exit_code, 0);
  const Outcome upgraded = add(machine, scope, POA_NEXT_EXTENSION);
  EXPECT_EQ(upgraded.exit_code, 0) << upgraded.output;
  EXPECT_TRUE(lists(machine, scope, POA_NEXT_VERSION));
  EXPECT_EQ(add(machine, scope, POA_EXTENSION).exit_code, 1);
  EXPECT_TRUE(lists(machine, scope, POA_NEXT_VERSION));
}

TEST_P(UnopkgTest, GoesBackOnlyWhenForced) {
  ASSERT_EQ(add(machine, scope, POA_EXTENSION).exit_code, 0);
  const Outcome refused = add(machine, scope, POA_OLDER_EXTENSION);
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_NE(refused.output.find("Extension has already been added"), std::string::npos)
      << refused.output;
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);

  const Outcome forced = unopkg(machine, scope, {"add", "--force", POA_OLDER_EXTENSION});
  EXPECT_EQ(forced.exit_code, 0) << forced.output;
  EXPECT_TRUE(lists(machine, scope, POA_OLDER_VERSION));
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);
}

TEST_P(UnopkgTest, RemovalLeavesNothingOfOurs) {
  ASSERT_EQ(add(machine, scope, POA_OLDER_EXTENSION).exit_code, 0);
  ASSERT_EQ(machine.version(), POA_OLDER_NUMBER);
  ASSERT_EQ(add(machine, scope, POA_EXTENSION).exit_code, 0);
  ASSERT_EQ(machine.version(), POA_VERSION_NUMBER);
  ASSERT_GT(machine.traces().size(), 10U) << "the look for traces is blind";

  const Outcome removed = remove(machine, scope);
  EXPECT_EQ(removed.exit_code, 0) << removed.output;
  EXPECT_EQ(machine.version(), std::nullopt);
  EXPECT_FALSE(lists(machine, scope, POA_OFFICE_VERSION));
  EXPECT_EQ(traces(machine, scope), left_by_the_office(scope));

  const Outcome again = remove(machine, scope);
  EXPECT_EQ(again.exit_code, 1);
  EXPECT_NE(again.output.find("There is no such extension deployed"), std::string::npos)
      << again.output;
}

TEST_P(UnopkgTest, RefusesADamagedPackage) {
  const TemporaryFolder folder;
  const std::filesystem::path damaged = folder.path() / "poa-calc.oxt";
  std::filesystem::copy_file(POA_EXTENSION, damaged);
  std::filesystem::resize_file(damaged, std::filesystem::file_size(damaged) / 2);

  const Outcome refused = add(machine, scope, damaged.string());
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_NE(refused.output.find("Bad Zip File"), std::string::npos) << refused.output;
  EXPECT_EQ(machine.version(), std::nullopt);
  EXPECT_EQ(machine.traces(), std::vector<std::string>());
}

TEST_P(UnopkgTest, DocumentOutlivesTheExtension) {
  constexpr const char* kFormula = "=MX.POA.FUNCIONES.RELATIVO(11;4)";
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "reporte.ods";
  ASSERT_EQ(add(machine, scope, POA_EXTENSION).exit_code, 0);
  {
    office::Office office = machine.start();
    office::Document document = office.new_spreadsheet();
    document.cell(document.sheets().front(), "A1").set_formula(kFormula);
    document.store(file, office::Format::Ods);
  }
  ASSERT_EQ(remove(machine, scope).exit_code, 0);
  {
    office::Office office = machine.start();
    office::Document document = office.load(file);
    document.recalculate();
    const office::Cell cell = document.cell(document.sheets().front(), "A1");
    EXPECT_EQ(cell.error(), office::kUnknownName);
    document.store(file, office::Format::Ods);
  }
  ASSERT_EQ(add(machine, scope, POA_EXTENSION).exit_code, 0);
  office::Office office = machine.start();
  office::Document document = office.load(file);
  const office::Cell cell = document.cell(document.sheets().front(), "A1");
  EXPECT_EQ(cell.formula(), kFormula);
  EXPECT_EQ(cell.value(), 2.75);
}

INSTANTIATE_TEST_SUITE_P(For, UnopkgTest, testing::Values(Scope::User, Scope::Shared),
                         [](const auto& parameter) {
                           return parameter.param == Scope::User ? "OneUser" : "AllUsers";
                         });

}  // namespace
}  // namespace poa::install
