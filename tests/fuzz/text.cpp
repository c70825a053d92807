// SPDX-License-Identifier: MPL-2.0
// Texts: as they read, folded for comparing, quoted, and parted into code and description.
#include "domain/values/text.hpp"

#include <unicode/unorm2.h>

#include <boost/locale/encoding_utf.hpp>
#include <cstdint>

#include "domain/form/coded_text.hpp"
#include "domain/form/goal_kind.hpp"
#include "domain/form/goal_number.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

bool is_composed(std::string_view text) {
  const auto units =
      boost::locale::conv::utf_to_utf<char16_t>(text.data(), text.data() + text.size());
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_isNormalized(unorm2_getNFCInstance(&status), units.data(),
                             static_cast<std::int32_t>(units.size()), &status) != 0;
}

bool inside(std::string_view part, std::string_view whole) {
  return part.empty() ||
         (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void require_forms(std::string_view text) {
  const std::string as_read = plain(text);
  const std::string folded = fold(text);
  require(is_utf8(as_read) || as_read == text, "a plain text is UTF-8");
  require(is_composed(as_read), "a plain text is composed");
  require(plain(as_read) == as_read, "a plain text is plain");
  require(is_utf8(folded), "a folded text is UTF-8");
  require(fold(folded) == folded, "a folded text is folded");
  require(fold(as_read) == folded, "a plain text folds as it did before");
  require(!is_blank(text) || folded.empty(), "a blank text folds to nothing");
}

void require_trimmed(std::string_view text) {
  const std::string_view trimmed = trim(text);
  require(inside(trimmed, text), "trimming cuts");
  require(trim(trimmed) == trimmed, "a trimmed text is trimmed");
  require(trimmed.empty() == is_blank(text), "trimming leaves nothing of a blank text");
}

void require_parts(std::string_view text) {
  const CodedText parts = split_coded_text(text);
  require(inside(parts.code, text) && inside(parts.description, text), "the parts are cut out");
  require(split_coded_text(parts.code).code == parts.code, "a code alone is a code");
  require(inside(goal_description(text), text), "the description is cut out");
  if (const auto number = leading_goal_number(text))
    require(leading_goal_number(number->to_text() + ".- Texto") == number, "a number reads again");
  if (const auto number = parse_goal_number(text))
    require(leading_goal_number(text) == number, "a number alone opens its text");
  require(parse_goal_kind(text) == parse_goal_kind(fold(text)), "a kind has no case");
}

}  // namespace

void run(std::string_view input) {
  require_forms(input);
  require_trimmed(input);
  const std::string as_read = plain(input);
  require(is_utf8(quotation(as_read)), "a quotation is UTF-8");
  require_parts(as_read);
}

}  // namespace poa::fuzz
