// SPDX-License-Identifier: MPL-2.0
// The interfaces of message boxes and dialogs (proxies.hpp).
#pragma once

#include <cstdint>
#include <string_view>

#include "uno/proxies.hpp"

namespace poa::uno {

// Only passed through: the window that a dialog belongs to.
struct XWindowPeer {
  static constexpr std::string_view type_name = "com.sun.star.awt.XWindowPeer";
};

struct XMessageBox {
  static constexpr std::string_view type_name = "com.sun.star.awt.XMessageBox";
  // Returns one of MessageBoxResults.
  static constinit inline const Member<XMessageBox, std::int16_t()> execute{"execute"};
};

struct XMessageBoxFactory {
  static constexpr std::string_view type_name = "com.sun.star.awt.XMessageBoxFactory";
  // Takes the parent, the kind, the buttons (one of MessageBoxButtons), a title and a message.
  static constinit inline const Member<XMessageBoxFactory,
                                       Ref<XMessageBox>(Ref<XWindowPeer>, MessageBoxType,
                                                        std::int32_t, String, String)>
      create{"createMessageBox"};
};

struct XControlModel {
  static constexpr std::string_view type_name = "com.sun.star.awt.XControlModel";
};

struct XControl {
  static constexpr std::string_view type_name = "com.sun.star.awt.XControl";
  static constinit inline const Member<XControl, Ref<XControlModel>()> model{"getModel"};
};

struct XControlContainer {
  static constexpr std::string_view type_name = "com.sun.star.awt.XControlContainer";
  static constinit inline const Member<XControlContainer, Ref<XControl>(String)> control{
      "getControl"};
};

struct XTextComponent {
  static constexpr std::string_view type_name = "com.sun.star.awt.XTextComponent";
  static constinit inline const Member<XTextComponent, String()> text{"getText"};
  static constinit inline const Member<XTextComponent, void(TextSelection)> select{"setSelection"};
};

struct XDialog {
  static constexpr std::string_view type_name = "com.sun.star.awt.XDialog";
  static constinit inline const Member<XDialog, void(String)> set_title{"setTitle"};
  // Returns 1 when it was ended with OK.
  static constinit inline const Member<XDialog, std::int16_t()> execute{"execute"};
};

struct XDialog2 {
  static constexpr std::string_view type_name = "com.sun.star.awt.XDialog2";
  // Ends it as with OK for 1, and as cancelled for 0.
  static constinit inline const Member<XDialog2, void(std::int32_t)> end{"endDialog"};
};

struct XDialogProvider {
  static constexpr std::string_view type_name = "com.sun.star.awt.XDialogProvider";
  static constinit inline const Member<XDialogProvider, Ref<XDialog>(String)> create{
      "createDialog"};
};

}  // namespace poa::uno
