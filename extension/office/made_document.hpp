// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

#include "office/services.hpp"

namespace poa::extension {

// A new document in a window, made of a template of the package; it goes with the object, without
// a question, unless it is kept.
class MadeDocument {
 public:
  // Throws Refusal when the office cannot open the template, and when it is not there.
  MadeDocument(const Services& office, std::string_view file);
  MadeDocument(const MadeDocument&) = delete;
  MadeDocument& operator=(const MadeDocument&) = delete;
  ~MadeDocument();

  [[nodiscard]] const uno::Ref<uno::XModel>& model() const { return model_; }
  // Keeps it. Returns its window, which is the one to tell a person in: another one would come to
  // the front.
  uno::Ref<uno::XFrame> keep();

 private:
  uno::Ref<uno::XModel> model_;
  bool kept_ = false;
};

}  // namespace poa::extension
