// SPDX-License-Identifier: MPL-2.0
#include "office/document_bytes.hpp"

#include "uno/file_proxies.hpp"

namespace poa::extension {

using uno::Any;
using uno::String;

Bytes bytes_of_document(const Services& office, const uno::Ref<uno::XModel>& document,
                        std::string_view filter, const std::vector<uno::PropertyValue>& options) {
  const auto memory =
      office.service<uno::XSequenceOutputStream>("com.sun.star.io.SequenceOutputStream");
  const auto output = uno::query<uno::XOutputStream>(memory);
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
  return uno::XSequenceOutputStream::written(memory);
}

}  // namespace poa::extension
