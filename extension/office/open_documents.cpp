// SPDX-License-Identifier: MPL-2.0
#include "office/open_documents.hpp"

#include "office/files.hpp"

namespace poa::extension {

using uno::Any;
using uno::Ref;

Ref<uno::XModel> open_document(const Services& office, std::string_view url) {
  const auto desktop = office.service<uno::XDesktop>("com.sun.star.frame.Desktop");
  const auto open = uno::XEnumerationAccess::enumeration(uno::XDesktop::components(desktop));
  while (uno::XEnumeration::has_more(open)) {
    const Any component = uno::XEnumeration::next(open);
    auto model = uno::query<uno::XModel>(uno::Interface::share(component.view().interface()));
    if (model && uno::XModel::url(model).utf8() == url) return model;
  }
  return {};
}

std::string name_of_document(const Services& office, const Ref<uno::XModel>& document) {
  const std::string url = uno::XModel::url(document).utf8();
  if (url.empty()) return uno::XTitle::title(uno::query<uno::XTitle>(document)).utf8();
  return shown_name(office, url);
}

bool has_unsaved_changes(const Ref<uno::XModel>& document) {
  return uno::XModifiable::is_modified(uno::query<uno::XModifiable>(document));
}

}  // namespace poa::extension
