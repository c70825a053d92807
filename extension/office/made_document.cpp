// SPDX-License-Identifier: MPL-2.0
#include "office/made_document.hpp"

#include <exception>
#include <string>

#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {

MadeDocument::MadeDocument(const Services& office, std::string_view file) {
  const std::string url = office.package_file(file);
  const auto document = office.open(url, {{uno::String("AsTemplate"), uno::Any::of_boolean(true)}});
  if (!document) throw Refusal(texts::kCannotOpen, {office.path_of(url)});
  model_ = uno::query<uno::XModel>(document);
}

uno::Ref<uno::XFrame> MadeDocument::keep() {
  kept_ = true;
  const auto controller = uno::XModel::current_controller(model_);
  return controller ? uno::XController::frame(controller) : uno::Ref<uno::XFrame>();
}

MadeDocument::~MadeDocument() {
  if (kept_) return;
  try {
    uno::XCloseable::close(uno::query<uno::XCloseable>(model_), true);
  } catch (const std::exception&) {
    // A person has closed it already.
  }
}

}  // namespace poa::extension
