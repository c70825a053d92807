// SPDX-License-Identifier: MPL-2.0
// One office for a very long time, and another without the extension for as long. Fails when ours
// gains more memory than the other and the bound for it, keeps a file or a thread, does not end by
// itself with the exit code 0, or leaves a lock.
//
//   poa_long_life <package.oxt> <folder of the samples> <template of consolidations> <part of all>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <optional>
#include <stdexcept>

#include "long_life/verdict.hpp"
#include "long_life/works.hpp"
#include "office/temporary_folder.hpp"

namespace poa::long_life {
namespace {

constexpr Amounts kAll{.edits = 10'000, .documents = 300, .commands = 2'000, .consolidations = 500};

Amounts part_of_all(double part) {
  const auto some = [part](int all) { return static_cast<int>(all * part); };
  return {some(kAll.edits), some(kAll.documents), some(kAll.commands), some(kAll.consolidations)};
}

std::string told(std::optional<int> exit_code) {
  return exit_code ? "ends with " + std::to_string(*exit_code) : "does not end";
}

// Lives in an office and returns its courses; adds to `faults` how it ended. Throws, and says how
// the office ended, when the work cannot be done to its end.
template <class Work>
std::vector<Course> live(const char* who, const office::OfficeOptions& options, Work work,
                         std::vector<std::string>& faults) {
  std::cout << who << std::endl;
  office::Office office(options);
  try {
    std::vector<Course> courses = work(office);
    const auto exit_code = office.end();
    if (exit_code != 0) faults.push_back(std::string(who) + ": the office " + told(exit_code));
    for (const auto& lock : locks_in(office.scratch())) faults.push_back(lock + " is left");
    return courses;
  } catch (const std::exception& error) {
    throw std::runtime_error(std::string(error.what()) + "; the office " + told(office.end()));
  }
}

int run(const std::filesystem::path& package, const Files& files, double part) {
  const Amounts amounts = part_of_all(part);
  std::vector<std::string> faults;
  const auto plain = live(
      "without the extension", {.dialogs = true},
      [&](office::Office& office) { return without_extension(office, files, amounts); }, faults);
  const auto ours = live(
      "with it", {.extensions = {package}, .dialogs = true},
      [&](office::Office& office) { return with_extension(office, files, amounts); }, faults);
  for (std::size_t at = 0; at < ours.size(); ++at) judge(ours[at], plain[at], faults);
  for (const auto& lock : locks_in(files.gathered)) faults.push_back(lock + " is left");
  for (const std::string& fault : faults) std::cout << "FAULT: " << fault << '\n';
  return faults.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace
}  // namespace poa::long_life

int main(int count, char** arguments) {
  if (count != 5) {
    std::cerr << "usage: " << arguments[0]
              << " <package.oxt> <folder of the samples> <template of consolidations> <part>\n";
    return 2;
  }
  try {
    const poa::office::TemporaryFolder folder;
    return poa::long_life::run(
        arguments[1],
        {.samples = arguments[2], .gathered = folder.path(), .result_form = arguments[3]},
        std::stod(arguments[4]));
  } catch (const std::exception& error) {
    std::cerr << "The long life ended early: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
