// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

#include "office/files.hpp"
#include "office/services.hpp"

namespace poa::extension {

// What is opened to be read leaves no trace beside its file, as one that might be changed does.
enum class Access { ToChange, ToRead };

// A document that nobody sees, open as long as the object lives: no window, no entry among the
// recent documents, no macro is run and no link is followed. It closes without being saved.
class HiddenDocument {
 public:
  // Throws Refusal when the office cannot open the URL, a file's or a factory's. With the name of a
  // filter the file is read by that and no other, whatever it looks like.
  HiddenDocument(const Services& office, std::string_view url, Access access = Access::ToChange,
                 std::string_view filter = {});
  // A new document made of the bytes of an .ods file, which it does not belong to.
  HiddenDocument(const Services& office, const Bytes& ods);
  HiddenDocument(const HiddenDocument&) = delete;
  HiddenDocument& operator=(const HiddenDocument&) = delete;
  ~HiddenDocument();

  [[nodiscard]] const uno::Ref<uno::XModel>& model() const { return model_; }
  // Its view, hidden too.
  [[nodiscard]] uno::Ref<uno::XController> controller() const;

 private:
  uno::Ref<uno::XModel> model_;
};

}  // namespace poa::extension
