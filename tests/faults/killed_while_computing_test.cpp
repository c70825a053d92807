// SPDX-License-Identifier: MPL-2.0
// The power goes while an office computes: the report that was open is as it was saved, and the
// next office starts with the same profile and computes.
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <thread>

#include "faults/shown.hpp"
#include "install/machine.hpp"
#include "office/file_contents.hpp"
#include "office/guarded.hpp"

namespace poa::faults {
namespace {

using office::Document;
using office::Office;
using office::OfficeError;
using office::Process;

constexpr auto kLimit = std::chrono::seconds(60);
constexpr int kMidst = 20;  // hundredths of a second of the processor

// Hundredths of a second that the process has had of the processor (proc(5)).
int processor_time(pid_t process) {
  const std::string text = office::contents_of("/proc/" + std::to_string(process) + "/stat");
  std::istringstream fields(text.substr(text.rfind(')') + 1));
  std::string skipped;
  for (int field = 3; field < 14; ++field) fields >> skipped;
  int user = 0;
  int system = 0;
  fields >> user >> system;
  return user + system;
}

// Kills the office once it is in the midst of the action. False: it was done before.
bool kill_in_the_midst(Office& office, const std::function<void()>& action) {
  std::atomic<bool> ended = false;
  bool answered = false;
  const int start = processor_time(office.process_id());
  std::thread call([&] {
    try {
      action();
      answered = true;
    } catch (const OfficeError&) {
      // It has been killed.
    }
    ended = true;
  });
  const auto deadline = Process::Clock::now() + kLimit;
  while (!ended && processor_time(office.process_id()) < start + kMidst &&
         Process::Clock::now() < deadline) {
    office::pause_between_polls();
  }
  office.kill();
  call.join();
  return !answered;
}

// So many goals, each with findings.
Document large_table(Office& office, const std::string& rows) {
  Document document = office.new_spreadsheet();
  const std::string sheet = document.sheets().front();
  document.cell(sheet, "B1").set_text("100.- Atender a la población");
  document.cell(sheet, "D1").set_value(7);
  for (const char* quarter : {"E1", "F1", "G1", "H1"}) document.cell(sheet, quarter).set_value(3);
  document.range(sheet, "A1:Q" + rows).fill_down();
  return document;
}

class KilledWhileComputingTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    machine = std::make_unique<install::Machine>();
    machine->put(install::Place::Shared, POA_EXTENSION);
  }
  static void TearDownTestSuite() { machine.reset(); }

  KilledWhileComputingTest() { std::filesystem::copy_file(POA_SAMPLE, file); }

  void expect_unharmed(const Shown& before) const {
    Office next = machine->start();
    EXPECT_EQ(install::version_in(next), POA_VERSION_NUMBER);
    Document workbook = next.edit(file);
    EXPECT_FALSE(workbook.is_read_only()) << "the lock left behind";
    EXPECT_EQ(shown_in(workbook), before);
    change(workbook);
    const Shown after = shown_in(workbook);
    EXPECT_NE(after, before);
    workbook.save();
  }

  static inline std::unique_ptr<install::Machine> machine;
  const office::TemporaryFolder temporary;
  const std::filesystem::path file = temporary.path() / "reporte.ods";
};

TEST_F(KilledWhileComputingTest, FindingsOfALargeTable) {
  Shown before;
  {
    Office office = machine->start();
    Document workbook = office.edit(file);
    before = shown_in(workbook);
    change(workbook);
    Document table = large_table(office, "300000");
    office::Cell cell = table.cell(table.sheets().front(), "S1");
    EXPECT_TRUE(kill_in_the_midst(office, [&] {
      office::guarded("findings", [&] {
        cell.set_formula("=INDEX(MX.POA.FUNCIONES.HALLAZGOS(A1:Q300000;4);1;1)");
        return cell.value();
      });
    })) << "it had all findings before";
  }
  expect_unharmed(before);
}

TEST_F(KilledWhileComputingTest, ManyFormulas) {
  Shown before;
  {
    Office office = machine->start();
    Document workbook = office.edit(file);
    before = shown_in(workbook);
    change(workbook);
    Document table = large_table(office, "50000");
    const std::string sheet = table.sheets().front();
    table.cell(sheet, "S1").set_formula("=MX.POA.FUNCIONES.ABSOLUTO(E1:L1)");
    table.cell(sheet, "T1").set_formula("=MX.POA.FUNCIONES.VALIDAR(E1:L1;D1)");
    table.range(sheet, "S1:T50000").fill_down();
    EXPECT_TRUE(kill_in_the_midst(office, [&] { table.recalculate(); }))
        << "it had computed all before";
  }
  expect_unharmed(before);
}

}  // namespace
}  // namespace poa::faults
