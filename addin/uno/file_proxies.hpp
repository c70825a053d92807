// SPDX-License-Identifier: MPL-2.0
// The interfaces of files, of the streams that fill them, and of the dialog that chooses one
// (proxies.hpp).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "uno/proxies.hpp"

namespace poa::uno {

struct XOutputStream {
  static constexpr std::string_view type_name = "com.sun.star.io.XOutputStream";
  static constinit inline const Member<XOutputStream, void(Sequence<std::int8_t>)> write{
      "writeBytes"};
  static constinit inline const Member<XOutputStream, void()> close{"closeOutput"};
};

struct XInputStream {
  static constexpr std::string_view type_name = "com.sun.star.io.XInputStream";
  // Takes how many bytes are wanted; there are fewer at the end alone. Returns how many there are.
  static constinit inline const Member<XInputStream,
                                       std::int32_t(Out<Sequence<std::int8_t>>, std::int32_t)>
      read{"readBytes"};
  static constinit inline const Member<XInputStream, void()> close{"closeInput"};
};

// A temporary file, which is an input and an output stream, too.
struct XSeekable {
  static constexpr std::string_view type_name = "com.sun.star.io.XSeekable";
  static constinit inline const Member<XSeekable, void(std::int64_t)> seek{"seek"};
  static constinit inline const Member<XSeekable, std::int64_t()> length{"getLength"};
};

struct XSimpleFileAccess {
  static constexpr std::string_view type_name = "com.sun.star.ucb.XSimpleFileAccess";
  // A file or a folder.
  static constinit inline const Member<XSimpleFileAccess, bool(String)> exists{"exists"};
  static constinit inline const Member<XSimpleFileAccess, bool(String)> is_folder{"isFolder"};
  static constinit inline const Member<XSimpleFileAccess, bool(String)> is_read_only{"isReadOnly"};
  // The URLs of what is in a folder, with or without the folders in it.
  static constinit inline const Member<XSimpleFileAccess, std::vector<String>(String, bool)>
      contents{"getFolderContents"};
  static constinit inline const Member<XSimpleFileAccess, std::int32_t(String)> size{"getSize"};
  // A folder goes with all that it holds.
  static constinit inline const Member<XSimpleFileAccess, void(String)> remove{"kill"};
  static constinit inline const Member<XSimpleFileAccess, void(String)> make_folder{"createFolder"};
  // Replaces a file of the new name. Returns as if nothing had happened after some failures.
  static constinit inline const Member<XSimpleFileAccess, void(String, String)> move{"move"};
  static constinit inline const Member<XSimpleFileAccess, Ref<XInputStream>(String)> open_to_read{
      "openFileRead"};
  // Makes the file when it is not there.
  static constinit inline const Member<XSimpleFileAccess, Ref<XOutputStream>(String)> open_to_write{
      "openFileWrite"};
};

struct XExecutableDialog {
  static constexpr std::string_view type_name = "com.sun.star.ui.dialogs.XExecutableDialog";
  static constinit inline const Member<XExecutableDialog, void(String)> set_title{"setTitle"};
  // Returns 1 when it was ended with OK.
  static constinit inline const Member<XExecutableDialog, std::int16_t()> execute{"execute"};
};

struct XFolderPicker2 {
  static constexpr std::string_view type_name = "com.sun.star.ui.dialogs.XFolderPicker2";
  static constinit inline const Member<XFolderPicker2, void(String)> set_folder{
      "setDisplayDirectory"};
  // The URL of the folder that was chosen.
  static constinit inline const Member<XFolderPicker2, String()> chosen{"getDirectory"};
};

struct XFilePicker {
  static constexpr std::string_view type_name = "com.sun.star.ui.dialogs.XFilePicker";
  static constinit inline const Member<XFilePicker, void(String)> set_default_name{
      "setDefaultName"};
  static constinit inline const Member<XFilePicker, void(String)> set_folder{"setDisplayDirectory"};
};

struct XFilePicker2 {
  static constexpr std::string_view type_name = "com.sun.star.ui.dialogs.XFilePicker2";
  // The URLs of the files that were chosen.
  static constinit inline const Member<XFilePicker2, std::vector<String>()> chosen{
      "getSelectedFiles"};
};

struct XFilterManager {
  static constexpr std::string_view type_name = "com.sun.star.ui.dialogs.XFilterManager";
  // Takes the title of a kind of files and the pattern of their names.
  static constinit inline const Member<XFilterManager, void(String, String)> append{"appendFilter"};
  // The title of the kind that is chosen.
  static constinit inline const Member<XFilterManager, String()> current{"getCurrentFilter"};
  static constinit inline const Member<XFilterManager, void(String)> set_current{
      "setCurrentFilter"};
};

struct XFilePickerControlAccess {
  static constexpr std::string_view type_name = "com.sun.star.ui.dialogs.XFilePickerControlAccess";
  // Takes the control, what to do with it (0 for setting its value), and the value.
  static constinit inline const Member<XFilePickerControlAccess,
                                       void(std::int16_t, std::int16_t, Any)>
      set_value{"setValue"};
};

}  // namespace poa::uno
