// SPDX-License-Identifier: MPL-2.0
// Measures how long the office takes from the start of its process to its end, once with nothing to
// do in between and once with the whole of Calc: it opens an empty sheet and writes it as text.
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/flat_sheet.hpp"
#include "bench/subjects.hpp"
#include "office/process.hpp"
#include "office/temporary_folder.hpp"

namespace poa::bench {
namespace {

constexpr std::chrono::milliseconds kLimit = std::chrono::minutes(2);

struct Cost {
  double milliseconds;
  double processor;  // milliseconds of all cores
};

double processor_of_children() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  const auto milliseconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
  };
  return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

// To the moment, unlike Process::wait(), which looks now and then.
void await_end(const office::Process& process) {
  pollfd end{static_cast<int>(syscall(SYS_pidfd_open, process.id(), 0)), POLLIN, 0};
  const int ready = poll(&end, 1, static_cast<int>(kLimit.count()));
  close(end.fd);
  if (ready != 1) throw std::runtime_error("an office did not end");
}

Cost run(const office::Places& places, const std::filesystem::path& folder,
         const std::vector<std::string>& arguments) {
  std::vector<std::string> command = {std::string(POA_OFFICE_PROGRAM) + "/soffice.bin",
                                      "--headless",
                                      "--norestore",
                                      "--nologo",
                                      "--nodefault",
                                      "--nofirststartwizard"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  for (std::string& place : office::arguments_for(places)) command.push_back(std::move(place));
  const double processor = processor_of_children();
  const auto start = std::chrono::steady_clock::now();
  office::Process process(command,
                          {"SAL_USE_VCLPLUGIN=svp", "LC_ALL=C.UTF-8", "TMPDIR=" + folder.string()},
                          folder / "office.log");
  await_end(process);
  const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
  if (process.exit_code() != 0) throw std::runtime_error("an office ended with an error");
  return {time.count(), processor_of_children() - processor};
}

struct Costs {
  std::vector<double> milliseconds;
  std::vector<double> processor;

  void add(const Cost& cost) {
    milliseconds.push_back(cost.milliseconds);
    processor.push_back(cost.processor);
  }
};

void compare(const Profiles& profiles, const std::filesystem::path& folder, const char* what,
             const char* told, const std::vector<std::string>& arguments, Rows& rows) {
  Costs with;
  Costs without;
  for (int round = 0; round < kRounds; ++round) {
    with.add(run(profiles.ours, folder, arguments));
    without.add(run(profiles.bare, folder, arguments));
  }
  const std::string ratio = decimals(3, median(with.milliseconds) / median(without.milliseconds));
  std::cout << "  " << what << ": con la extensión " << decimals(0, median(with.milliseconds))
            << " ms / sin ella " << decimals(0, median(without.milliseconds))
            << " ms = " << decimals(3, minimum(with.milliseconds) / minimum(without.milliseconds))
            << " (mínimos), " << ratio << " (medianas), procesador "
            << decimals(3, median(with.processor) / median(without.processor))
            << "; meta: 1.01 o menos" << std::endl;
  rows.add(told, decimals(0, median(with.milliseconds)) + " ms",
           "without the extension: " + decimals(0, median(without.milliseconds)) + " ms", ratio,
           "≤ 1.01");
}

}  // namespace

Profiles prepare_profiles(const std::filesystem::path& folder,
                          const std::vector<std::filesystem::path>& extensions) {
  const auto prepare = [&](const char* name, const std::vector<std::filesystem::path>& install) {
    office::Places places{.profile = folder / name / "profile", .shared = folder / name / "shared"};
    const office::Office office({.extensions = install, .places = places});
    return places;
  };
  return {prepare("ours", extensions), prepare("bare", {})};
}

void bench_start(const Profiles& profiles, Rows& rows) {
  const office::TemporaryFolder folder;
  const std::filesystem::path sheet = folder.path() / "hoja.fods";
  { const FlatSheet empty(sheet); }
  std::cout << "\nArrancar y terminar, " << kRounds << " vueltas\n";
  compare(profiles, folder.path(), "la oficina", "start and end of the office",
          {"--terminate_after_init"}, rows);
  compare(profiles, folder.path(), "Calc con una hoja",
          "start of the office, a sheet opened in Calc and written as text, end",
          {"--convert-to", "csv", "--outdir", folder.path().string(), sheet.string()}, rows);
}

}  // namespace poa::bench
