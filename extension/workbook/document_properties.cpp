// SPDX-License-Identifier: MPL-2.0
#include "workbook/document_properties.hpp"

#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

Ref<uno::XDocumentProperties> properties_of(const Ref<uno::XModel>& model) {
  return uno::XDocumentPropertiesSupplier::properties(
      uno::query<uno::XDocumentPropertiesSupplier>(model));
}

Ref<uno::XPropertyContainer> notes_of(const Ref<uno::XModel>& model) {
  return uno::XDocumentProperties::user_defined(properties_of(model));
}

// com.sun.star.beans.PropertyAttribute: what a person adds can be removed again.
constexpr std::int16_t kRemovable = 128;

}  // namespace

std::string title_of(const Ref<uno::XModel>& model) {
  return uno::XDocumentProperties::title(properties_of(model)).utf8();
}

void set_title(const Ref<uno::XModel>& model, std::string_view title) {
  uno::XDocumentProperties::set_title(properties_of(model), String(title));
}

std::string noted(const Ref<uno::XModel>& model, std::string_view name) {
  try {
    return text_property(notes_of(model), name);
  } catch (const uno::OfficeError&) {
    return {};
  }
}

void note(const Ref<uno::XModel>& model, std::string_view name, std::string_view text) {
  uno::XPropertyContainer::add(notes_of(model), String(name), kRemovable, Any(String(text)));
}

}  // namespace poa::extension
