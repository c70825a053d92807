// SPDX-License-Identifier: MPL-2.0
// What the rows of an imported source were taken as, as a text to compare.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "domain/import/imported.hpp"

namespace poa {

// "h" for a heading, "0" "1" a row of that goal, "0+" its continuation … What is not understood,
// and nothing else, must have a reason.
inline std::string meanings(const Imported& imported) {
  std::string all;
  for (const ImportedRow& row : imported.rows) {
    constexpr std::string_view kLetters = "-HhrgcT?";
    all += all.empty() ? "" : " ";
    if (row.goal) all += std::to_string(*row.goal);
    if (!row.goal) all += kLetters[static_cast<std::size_t>(row.meaning)];
    if (row.meaning == RowMeaning::Continuation) all += '+';
    EXPECT_EQ(row.meaning == RowMeaning::NotUnderstood, !row.reason.empty());
  }
  return all;
}

}  // namespace poa
