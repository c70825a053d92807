// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace poa {

// What a row of the source was taken as.
enum class RowMeaning : std::uint8_t {
  Blank,
  Header,        // Title, label or value of the header, or a signature.
  Heading,       // Of the table's columns.
  RepeatedHead,  // What is printed again on top of a page: headings, header, the page's number.
  Goal,          // The first row of a goal.
  Continuation,  // More of the goal above it.
  Total,         // A sum at the end of the table.
  NotUnderstood
};

struct ImportedRow {
  std::size_t number = 0;  // As SourceRow has it.
  RowMeaning meaning = RowMeaning::NotUnderstood;
  std::optional<std::size_t> goal;  // Of a goal or its continuation, from 0.
  // Why it is not understood, or what a Total says otherwise than the goals; in Spanish, else "".
  std::string reason;
};

}  // namespace poa
