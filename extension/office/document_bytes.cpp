// SPDX-License-Identifier: MPL-2.0
#include "office/document_bytes.hpp"

#include <cstdint>
#include <optional>
#include <utility>

#include "uno/file_proxies.hpp"

namespace poa::extension {

using uno::Any;
using uno::String;

namespace {

Bytes all_of(const uno::Ref<uno::XSeekable>& file) {
  std::optional<Bytes> read;
  uno::XSeekable::seek(file, 0);
  const auto size = static_cast<std::int32_t>(uno::XSeekable::length(file));
  static_cast<void>(
      uno::XInputStream::read(uno::query<uno::XInputStream>(file), uno::Out(read), size));
  return read ? std::move(*read) : Bytes({});
}

}  // namespace

// Not into memory: what was written there is gone with LibreOffice 7.0, whose PDF closes the
// stream.
Bytes bytes_of_document(const Services& office, const uno::Ref<uno::XModel>& document,
                        std::string_view filter, const std::vector<uno::PropertyValue>& options) {
  const auto file = office.service<uno::XSeekable>("com.sun.star.io.TempFile");
  const auto output = uno::query<uno::XOutputStream>(file);
  const uno::Type stream = uno::Type::interface(uno::XOutputStream::type_name);
  std::vector<uno::PropertyValue> how{
      {String("FilterName"), Any(String(filter))},
      {String("OutputStream"), Any::of_interface(output.raw(), stream)}};
  if (!options.empty()) {
    how.push_back(
        {String("FilterData"), uno::any_of_sequence(uno::Sequence<uno::PropertyValue>(options))});
  }
  uno::XStorable::store_to(uno::query<uno::XStorable>(document), String("private:stream"),
                           uno::Sequence<uno::PropertyValue>(how));
  return all_of(file);
}

}  // namespace poa::extension
