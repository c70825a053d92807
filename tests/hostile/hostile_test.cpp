// SPDX-License-Identifier: MPL-2.0
#include "hostile/hostile_test.hpp"

#include <sys/wait.h>

#include <cctype>
#include <chrono>
#include <com/sun/star/sheet/FillDateMode.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/FillMode.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "hostile/figures.hpp"
#include "office/guarded.hpp"

namespace poa::hostile {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kLimit = std::chrono::seconds(240);

// A call into the office has no limit of its own: whoever waits too long for one ends the office,
// and the call throws.
class Watch {
 public:
  explicit Watch(pid_t process) : process_(process), thread_([this] { kill_when_late(); }) {}
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  ~Watch() {
    {
      const std::lock_guard lock(mutex_);
      done_ = true;
    }
    changed_.notify_one();
    thread_.join();
  }

  [[nodiscard]] bool late() {
    const std::lock_guard lock(mutex_);
    return late_;
  }

 private:
  void kill_when_late() {
    std::unique_lock lock(mutex_);
    if (changed_.wait_for(lock, kLimit * factor(), [this] { return done_; })) return;
    late_ = true;
    ::kill(process_, SIGKILL);
  }

  pid_t process_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool done_ = false;
  bool late_ = false;
  std::thread thread_;
};

// The one who waits for the process must still find its end.
bool has_ended(pid_t process) {
  siginfo_t info{};
  return ::waitid(P_PID, static_cast<id_t>(process), &info, WEXITED | WNOHANG | WNOWAIT) != 0 ||
         info.si_pid == process;
}

// A connection breaks a moment before the process has ended.
bool ends_soon(pid_t process) {
  const auto deadline = Clock::now() + std::chrono::seconds(2);
  while (!has_ended(process) && Clock::now() < deadline) office::pause_between_polls();
  return has_ended(process);
}

std::string suite_name() {
  return testing::UnitTest::GetInstance()->current_test_info()->test_suite_name();
}

}  // namespace

void HostileTest::start() {
  office_ = std::make_unique<Office>(
      office::OfficeOptions{.language = office::Language::English, .extensions = {POA_EXTENSION}});
}

std::string HostileTest::watched(const std::string& what,
                                 const std::function<std::string()>& action) {
  const pid_t process = office().process_id();
  Watch watch(process);
  try {
    return office::guarded(what, action);
  } catch (const std::exception& error) {
    const bool told = office().process_id() != process;  // by a watch within this one
    if (told || !ends_soon(process)) throw;
    ADD_FAILURE() << what << (watch.late() ? ": no answer; " : ": the office died; ")
                  << error.what();
    start();
    throw;
  }
}

std::string HostileTest::measured(const std::string& what,
                                  const std::function<std::string()>& action, long most_mb) {
  const pid_t process = office().process_id();
  forget_peak(process);
  const long before = memory_mb(process);
  const auto start_time = Clock::now();
  std::string result = watched(what, action);
  const std::chrono::duration<double> time = Clock::now() - start_time;
  const long grown = peak_memory_mb(process) - before;
  EXPECT_LE(grown, most_mb) << what << " took the office too much memory";
  note({suite_name(), what, time.count(), grown, result});
  return result;
}

void HostileTest::TearDown() {
  const std::string answer = watched("a formula afterwards", [] {
    Document document = office().new_spreadsheet();
    return shown(document, "B2", "=MX.POA.FUNCIONES.RELATIVO(11;4)");
  });
  EXPECT_EQ(answer, "2.75") << "the office does not answer any more";
}

std::string shown(const office::Cell& cell) {
  const int error = cell.error();
  return error == 0 ? cell.text() : "Err:" + std::to_string(error);
}

void fill_down(const Document& document, const std::string& address) {
  const css::uno::Reference<css::sheet::XCellSeries> range(
      document.range(first_sheet(document), address).uno(), css::uno::UNO_QUERY_THROW);
  range->fillSeries(css::sheet::FillDirection_TO_BOTTOM, css::sheet::FillMode_SIMPLE,
                    css::sheet::FillDateMode_FILL_DATE_DAY, 0, 0);
}

std::string programmatic_name(const catalog::Function& function) {
  std::string name = "MX.POA.FUNCIONES.";
  for (const char letter : function.method)
    name += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
  return name;
}

std::string first_sheet(const Document& document) { return document.sheets().front(); }

std::string shown(Document& document, const std::string& address, const std::string& formula) {
  office::Cell cell = document.cell(first_sheet(document), address);
  cell.set_formula(formula);
  return shown(cell);
}

}  // namespace poa::hostile
