// SPDX-License-Identifier: MPL-2.0
#include "closing/footer.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "domain/values/text.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

constexpr double kPoints = 6;
// In characters: letter, the narrower paper, has room for as many capitals.
constexpr std::size_t kLongest = 150;
constexpr std::string_view kFooter = "RightPageFooterContent";
// What is nothing to see and yet makes its line as high as the others are.
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

// One text for all pages, whatever the style has for the first one and for those of even numbers.
void share_footer(const Interface& style) {
  set_property(style, "FooterIsOn", Any::of_boolean(true));
  set_property(style, "FooterIsShared", Any::of_boolean(true));
  set_property(style, "FooterIsDynamicHeight", Any::of_boolean(true));
  try {
    set_property(style, "FirstPageFooterIsShared", Any::of_boolean(true));
  } catch (const uno::OfficeError&) {
    // LibreOffice 7.0 does not tell: its first page has the footer of the others unless a file says
    // otherwise.
  }
}

// Where a line ends that begins with the text: behind its last space that fits, or in a long word.
std::size_t end_of_line(std::string_view text) {
  std::size_t at = 0;
  std::size_t end = 0;
  for (std::size_t count = 0; count < kLongest && at < text.size(); ++count) {
    if (next_character(text, at) == U' ') end = at;
  }
  return at == text.size() || end == 0 ? at : end;
}

std::vector<std::string> wrapped(std::string_view line) {
  std::vector<std::string> lines;
  while (!line.empty()) {
    const std::size_t end = end_of_line(line);
    lines.emplace_back(trim(line.substr(0, end)));
    line.remove_prefix(end);
  }
  return lines;
}

void append(const Ref<uno::XText>& text, const std::string& lines, double points) {
  const auto simple = uno::query<uno::XSimpleText>(text);
  const auto cursor = uno::XSimpleText::create_cursor(simple);
  uno::XTextCursor::goto_end(cursor, false);
  const String added("\n" + lines);
  uno::XSimpleText::insert(simple, uno::query<uno::XTextRange>(cursor), added, false);
  uno::XTextCursor::goto_end(cursor, false);
  static_cast<void>(
      uno::XTextCursor::go_left(cursor, static_cast<std::int16_t>(added.raw()->length - 1), true));
  set_property(cursor, "CharHeight", Any(points));
}

// The pages' scale is that of their footer too.
double points_on(const Interface& style) {
  const double scale = number_property(style, "PageScale");
  return scale > 0 ? kPoints * 100 / scale : kPoints;
}

}  // namespace

void add_to_footer(const Workbook& workbook, const std::vector<std::string>& lines) {
  std::string left;
  std::string others;  // Each part of a footer stands in the middle of its height.
  for (const std::string& line : lines) {
    for (const std::string& part : wrapped(line)) {
      left += (left.empty() ? "" : "\n") + part;
      others += (others.empty() ? "" : "\n") + std::string(kNoBreakSpace);
    }
  }
  const Interface style = page_style_of(workbook.model(), workbook.sheet());
  share_footer(style);
  const Any footer = property(style, kFooter);
  const auto content =
      uno::query<uno::XHeaderFooterContent>(Interface::share(footer.view().interface()));
  const double points = points_on(style);
  append(uno::XHeaderFooterContent::left(content), left, points);
  append(uno::XHeaderFooterContent::centre(content), others, points);
  append(uno::XHeaderFooterContent::right(content), others, points);
  set_property(style, kFooter, footer);
}

}  // namespace poa::extension
