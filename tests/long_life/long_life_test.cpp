// SPDX-License-Identifier: MPL-2.0
// A short part of the long life, in every build: neither files nor threads are kept, memory grows
// no more than several times what the whole life shows of it, and the office ends by itself.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "long_life/verdict.hpp"
#include "long_life/works.hpp"
#include "office/temporary_folder.hpp"

namespace poa::long_life {
namespace {

constexpr Amounts kFew{.edits = 300, .documents = 30, .commands = 48, .consolidations = 10};
// Of any of these works, in which caches still fill: the first commands took 91,000 of LibreOffice
// 7.4, and then 250 each that opens a document.
constexpr long kMostKilobytes = 150'000;

TEST(LongLifeTest, AShortPartOfItKeepsNothing) {
  const office::TemporaryFolder gathered;
  office::Office office({.extensions = {POA_EXTENSION}, .dialogs = true});
  const Files files{
      .samples = POA_SAMPLES, .gathered = gathered.path(), .result_form = POA_RESULT_TEMPLATE};
  for (const Course& course : with_extension(office, files, kFew)) {
    EXPECT_EQ(kept(course), "") << course.work;
    EXPECT_LE(course.gained(), kMostKilobytes) << course.work;
  }
  EXPECT_TRUE(office.has_loaded("libpoa_calc"));
  EXPECT_EQ(office.end(), 0);
  EXPECT_EQ(locks_in(office.scratch()), std::vector<std::string>{});
  EXPECT_EQ(locks_in(gathered.path()), std::vector<std::string>{});
}

}  // namespace
}  // namespace poa::long_life
