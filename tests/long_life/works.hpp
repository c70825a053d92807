// SPDX-License-Identifier: MPL-2.0
// What people do in one office for a very long time, and what the office holds meanwhile: memory,
// open files and threads are looked at after the first fifth of each kind of work, when caches are
// filled, and at its end.
//
// An office grows by itself: the same is done in one without the extension, as far as that can do
// it, and what it gains is what ours may gain as well.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "office/holdings.hpp"
#include "office/office.hpp"

namespace poa::long_life {

// How often each is done.
struct Amounts {
  int edits;
  int documents;
  int commands;
  int consolidations;
};

struct Course {
  std::string work;
  int times;
  office::Holdings early;
  office::Holdings late;

  [[nodiscard]] long gained() const { return late.kilobytes - early.kilobytes; }
};

struct Files {
  std::filesystem::path samples;      // the folder of the sample workbooks
  std::filesystem::path gathered;     // an empty folder, for what Consolidar reads
  std::filesystem::path result_form;  // the template of what it makes
};

// Edits with the panel open, documents opened and closed, commands, consolidations; the office has
// the extension and shows dialogs.
[[nodiscard]] std::vector<Course> with_extension(office::Office& office, const Files& files,
                                                 const Amounts& amounts);

// In the same order: as many edits without a panel; the same documents; an edit for each command,
// and a report opened for each that opens one; and for each consolidation its template opened in a
// window.
[[nodiscard]] std::vector<Course> without_extension(office::Office& office, const Files& files,
                                                    const Amounts& amounts);

}  // namespace poa::long_life
