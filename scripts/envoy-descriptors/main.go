// Prints the shape of every protobuf message and enum linked into this program as one JSON document.
// imports.go, written beside it by gen-envoy-descriptors.mjs, decides what is linked.
package main

import (
	"encoding/json"
	"os"

	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
)

type field struct {
	Name     string `json:"name"`
	JSONName string `json:"jsonName"`
	Kind     string `json:"kind"`
	Type     string `json:"type,omitempty"`
	Repeated bool   `json:"repeated,omitempty"`
	MapKey   string `json:"mapKey,omitempty"`
	Oneof    string `json:"oneof,omitempty"`
	Optional bool   `json:"optional,omitempty"`
}

type shapes struct {
	Messages map[string][]field     `json:"messages"`
	Enums    map[string][]enumValue `json:"enums"`
}

type enumValue struct {
	Name   string `json:"name"`
	Number int32  `json:"number"`
}

func typeName(fd protoreflect.FieldDescriptor) string {
	if fd.Message() != nil {
		return string(fd.Message().FullName())
	}
	if fd.Enum() != nil {
		return string(fd.Enum().FullName())
	}
	return ""
}

func describe(fd protoreflect.FieldDescriptor) field {
	out := field{Name: string(fd.Name()), JSONName: fd.JSONName(), Kind: fd.Kind().String(), Type: typeName(fd), Repeated: fd.IsList()}
	if fd.IsMap() {
		out.MapKey = fd.MapKey().Kind().String()
		out.Kind = fd.MapValue().Kind().String()
		out.Type = typeName(fd.MapValue())
	}
	if oneof := fd.ContainingOneof(); oneof != nil && !oneof.IsSynthetic() {
		out.Oneof = string(oneof.Name())
	}
	out.Optional = fd.HasOptionalKeyword()
	return out
}

func (s shapes) addEnums(enums protoreflect.EnumDescriptors) {
	for i := 0; i < enums.Len(); i++ {
		values := enums.Get(i).Values()
		for j := 0; j < values.Len(); j++ {
			name := string(enums.Get(i).FullName())
			s.Enums[name] = append(s.Enums[name], enumValue{string(values.Get(j).Name()), int32(values.Get(j).Number())})
		}
	}
}

func (s shapes) addMessages(messages protoreflect.MessageDescriptors) {
	for i := 0; i < messages.Len(); i++ {
		message := messages.Get(i)
		if message.IsMapEntry() {
			continue
		}
		fields := []field{}
		for j := 0; j < message.Fields().Len(); j++ {
			fields = append(fields, describe(message.Fields().Get(j)))
		}
		s.Messages[string(message.FullName())] = fields
		s.addMessages(message.Messages())
		s.addEnums(message.Enums())
	}
}

func main() {
	all := shapes{Messages: map[string][]field{}, Enums: map[string][]enumValue{}}
	protoregistry.GlobalFiles.RangeFiles(func(file protoreflect.FileDescriptor) bool {
		all.addMessages(file.Messages())
		all.addEnums(file.Enums())
		return true
	})
	if err := json.NewEncoder(os.Stdout).Encode(all); err != nil {
		panic(err)
	}
}
