// SPDX-License-Identifier: MPL-2.0
// The clipboard of an Office.
#pragma once

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <cppuhelper/implbase1.hxx>
#include <string_view>
#include <vector>

#include "office/office.hpp"
#include "office/uno_text.hpp"

namespace poa::office {

[[nodiscard]] inline css::uno::Reference<css::datatransfer::clipboard::XSystemClipboard>
clipboard_of(const Office& office) {
  return css::datatransfer::clipboard::SystemClipboard::create(office.context());
}

// A text on the clipboard, as a word processor puts it there, or with a second flavour that nobody
// can read.
class CopiedText : public cppu::WeakImplHelper1<css::datatransfer::XTransferable> {
 public:
  explicit CopiedText(std::string_view text, std::string_view second = {})
      : text_(to_uno(text)), second_(to_uno(second)) {}

  css::uno::Any SAL_CALL getTransferData(const css::datatransfer::DataFlavor& flavour) override {
    if (flavour.MimeType != kPlain) throw css::datatransfer::UnsupportedFlavorException();
    return css::uno::makeAny(text_);
  }
  css::uno::Sequence<css::datatransfer::DataFlavor> SAL_CALL getTransferDataFlavors() override {
    std::vector<css::datatransfer::DataFlavor> flavours(second_.isEmpty() ? 1 : 2);
    flavours.back().MimeType = second_;
    flavours.front().MimeType = kPlain;
    for (auto& flavour : flavours) flavour.DataType = cppu::UnoType<rtl::OUString>::get();
    return {flavours.data(), static_cast<sal_Int32>(flavours.size())};
  }
  sal_Bool SAL_CALL isDataFlavorSupported(const css::datatransfer::DataFlavor& flavour) override {
    return flavour.MimeType == kPlain;
  }

 private:
  static constexpr char kPlain[] = "text/plain;charset=utf-16";

  rtl::OUString text_;
  rtl::OUString second_;
};

}  // namespace poa::office
