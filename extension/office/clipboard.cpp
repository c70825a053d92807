// SPDX-License-Identifier: MPL-2.0
#include "office/clipboard.hpp"

#include <algorithm>

#include "domain/values/text.hpp"

namespace poa::extension {
namespace {

using uno::DataFlavor;

constexpr std::string_view kClipboard = "com.sun.star.datatransfer.clipboard.SystemClipboard";
constexpr std::string_view kText = "text/plain;charset=utf-16";

// Calc names itself as the class of what it copied, and Excel offers formats of its own.
constexpr std::string_view kOfCalc = "classname=\"47bbb4cb-";
constexpr std::string_view kOfExcel = "biff";

}  // namespace

Clipboard::Clipboard(const Services& office)
    : contents_(uno::XClipboard::contents(office.service<uno::XClipboard>(kClipboard))) {}

std::vector<DataFlavor> Clipboard::flavours() const {
  return contents_ ? uno::XTransferable::flavours(contents_) : std::vector<DataFlavor>();
}

bool Clipboard::has_flavour(std::string_view part) const {
  const auto all = flavours();
  return std::any_of(all.begin(), all.end(), [&](const DataFlavor& flavour) {
    return in_small_letters(flavour.media_type.utf8()).find(part) != std::string::npos;
  });
}

bool Clipboard::has_cells() const { return is_of_calc() || has_flavour(kOfExcel); }

bool Clipboard::is_of_calc() const { return has_flavour(kOfCalc); }

std::optional<std::string> Clipboard::text() const {
  const auto all = flavours();
  const auto text = std::find_if(all.begin(), all.end(), [](const DataFlavor& flavour) {
    return flavour.media_type.utf8() == kText;
  });
  if (text == all.end()) return std::nullopt;
  const uno::Any data = uno::XTransferable::data(contents_, *text);
  const rtl_uString* content = data.view().text();
  if (content == nullptr) return std::nullopt;
  return uno::to_utf8(content);
}

}  // namespace poa::extension
