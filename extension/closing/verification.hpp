// SPDX-License-Identifier: MPL-2.0
// Whether a copy of a closed report still has the data that were closed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "office/session.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

// How it begins: «Coincide», «No coincide», «No se puede asegurar». It is «Coincide» only when the
// data have every digest that they should have and when what is seen is the data.
enum class Agreement { Agrees, Differs, NotCertain };

struct Verification {
  Agreement agreement;
  // For people, in the session's language: which digests were compared, why it is not certain,
  // which cells differ from the data of the closing beside the copy.
  std::string text;
};

// Verifies an open workbook against a digest that was typed from paper, the digests that it bears,
// and the data of its closing, which lie beside its file. Throws Refusal when there is no digest at
// all.
[[nodiscard]] Verification verify(const Session& session, const Workbook& copy,
                                  const std::optional<std::string>& typed);

// The same of a file: a workbook, or the data of a closing (.json).
[[nodiscard]] Verification verify_file(const Session& session, std::string_view url,
                                       const std::optional<std::string>& typed);

}  // namespace poa::extension
